package dev.lede.extract;

import dev.lede.model.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages that stand before an article instead of being one: they are short, and say so. A long text is never taken for one,
 * whatever it speaks of.
 */
final class Walls {
    private static final double LONGEST = 1_200;
    private static final double SHORT = 400;

    private static final Pattern ERROR_TITLE = Pattern.compile(
            "(?i)^\\W*(?:error\\W*)?(?:40[0-9]|410|429|50[0-4])\\b"
                    + "|\\b(?:page|file|article) (?:not found|unavailable|cannot be found|does(?:n['’]t| not) exist)|^not found|^forbidden|^access denied|^bad gateway"
                    + "|service (?:temporarily )?unavailable|^just a moment|^attention required|are you (?:a robot|human)|robot check|^captcha|security check|verify(?:ing)? (?:that )?you are"
                    + "|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|страница не найдена"
                    + "|页面(?:不存在|没有找到|找不到|未找到|丢失|走丢)|找不到(?:页面|网页)|(?:文章|内容|网页)(?:不存在|已删除|已被删除|已下线)|^出错了|访问(?:出错|受限|被拒绝)|安全验证|人机验证|ページが見つかりません");
    private static final Pattern ERROR_TEXT = Pattern.compile(
            "(?i)enable javascript (?:and cookies )?to continue|checking (?:if the site connection is secure|your browser before)"
                    + "|verify (?:that )?you are (?:a )?human|unusual traffic from your|请(?:输入|完成)验证|(?:该|此)内容(?:已被|已经)?(?:发布者)?删除|该内容已被");
    private static final Pattern CONSENT = Pattern.compile(
            "(?i)\\bcookies?\\b|\\bconsent\\b|\\bgdpr\\b|our partners|personali[sz]ed ads|privacy (?:policy|choices|settings)|before you continue"
                    + "|datenschutz|einwilligung|zustimm|confidentialité|consentement|隐私政策|用户协议");
    private static final Pattern CONSENT_ASKED = Pattern.compile(
            "(?i)accept (?:all|cookies|and continue)|(?:i|we) (?:agree|accept)|reject all|manage (?:options|settings|preferences|choices)|before you continue|we value your privacy"
                    + "|alle akzeptieren|zustimmen und|tout accepter|aceptar todo|同意并继续|同意并进入");
    private static final Pattern LOGIN = Pattern.compile(
            "(?i)(?:log|sign) ?in (?:to|or|with|using|below|here)|please (?:log|sign) ?in|you (?:must|need to) (?:be logged|log|sign) ?in|create an account|forgot (?:your )?password|already (?:a|have)[\\w ]{0,20} (?:subscriber|member|account)"
                    + "|(?:subscribe|register) (?:now |today )?to (?:continue|keep|read|unlock)|bitte (?:melden|loggen) sie sich|connectez-vous|inicia(?:r)? sesión"
                    + "|(?:请|需要?)先?登录|登录后(?:可|查看|阅读|继续)|扫码登录|忘记密码|手机号登录|ログインして");
    private static final Pattern LOGIN_TITLE = Pattern.compile(
            "(?i)^\\W*(?:(?:log|sign) ?in|login|anmelden|登录|用户登录|ログイン)\\b|(?:log|sign) ?in\\W*$|登录\\W*$");

    private Walls() {}

    /** @param asksForPassword whether there is a field for one */
    static Optional<Problem.Kind> of(String text, @Nullable String title, boolean asksForPassword) {
        double letters = Census.letters(text);
        if (letters > LONGEST) {
            return Optional.empty();
        }
        String name = title == null ? "" : title;
        if (ERROR_TITLE.matcher(name).find()
                || letters < SHORT && ERROR_TEXT.matcher(text).find()) {
            return Optional.of(Problem.Kind.ERROR_PAGE);
        }
        boolean login = LOGIN.matcher(text).find();
        if (LOGIN_TITLE.matcher(name).find() || login && (asksForPassword || letters < SHORT)) {
            return Optional.of(Problem.Kind.LOGIN_WALL);
        }
        boolean consent = CONSENT_ASKED.matcher(text).find()
                && CONSENT.matcher(text).results().limit(2).count() == 2;
        return consent ? Optional.of(Problem.Kind.CONSENT_WALL) : Optional.empty();
    }
}
