package dev.lede.extract;

import java.util.regex.Pattern;

/** Lines that stand around articles everywhere, by their words. Each list is of what was seen on many sites. */
final class Boilerplate {
    private static final Pattern ANYWHERE = Pattern.compile("(?ix)^[\\s\\W]*(?:"
            + "advertisements?|advertising|anzeige|publicit[éeà].{0,10}|publicidad|реклама|sponsored(?:\\ content)?"
            + "|sign\\ up\\ (?:for|to|here)\\b.*|subscribe\\ (?:to|now|here|for|today)\\b.*|subscribe|follow\\ (?:us|me|@\\w+|\\w+\\ on)\\b.*"
            + "|like\\ us\\ on\\b.*|join\\ (?:us|our)\\b.*|share\\ (?:this|on|via|with|now|it|story|article)\\b.*|shares?|tweet|pin\\ it|e-?mail|print"
            + "|facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|telegram|copy\\ link|comments?(?:\\ \\(?\\d+\\)?)?|\\d+\\ (?:comments?|shares?|views?)"
            + "|image\\ (?:copyright|caption|source|credit|credits)\\b.*|(?:photo|image|picture|video|credit|photograph)s?\\ ?(?:credit|by|via|from|courtesy)?\\ ?:.*"
            + "|media\\ caption.*|(?:enlarge|close|play|video|gallery|loading|caption)(?:\\ image|\\ video|\\ gallery)?|back\\ to\\ (?:gallery|top).*"
            + "|all\\ rights\\ reserved.*|(?:©|\\(c\\)|copyright)\\ ?.*|click\\ here\\ (?:to|for)\\b.*|(?:get|download)\\ (?:the|our)\\b.{0,40}\\bapps?\\b.*"
            + "|continue\\ reading.{0,30}|read\\ (?:more|also|next|full\\ story|the\\ full)\\b.*|related\\s?:.*|(?:see|watch|read)\\ (?:also|more|next)\\s?:?.*|also\\ read\\b.*"
            + "|(?:don['’]t|do\\ not)\\ miss\\b.*|(?:more|latest)\\ (?:from|news|on|stories|in)\\b.{0,60}|story\\ continues\\ below.*|article\\ continues\\ (?:below|after).*"
            + "|(?:lea|leer|lee|ver|vea|mira)\\ (?:también|más|además|tambien)\\b.*|lire\\ aussi\\b.*|à\\ lire\\ aussi.*|voir\\ aussi\\b.*|lesen\\ sie\\ auch\\b.*|mehr\\ zum\\ thema\\b.*|leggi\\ anche\\b.*|leia\\ (?:também|mais)\\b.*|читайте\\ также.*|lees\\ ook\\b.*"
            + "|filed\\ under\\b.*|tags?\\s?:.*|(?:posted|published|filed)\\ (?:in|under)\\s?:?.*|topics\\s?:.*|categor(?:y|ies)\\s?:.*"
            + "|sponsored\\ links?|recommended(?:\\ for\\ you)?|trending(?:\\ now)?.{0,30}|you\\ (?:may|might)\\ also\\ (?:like|be\\ interested).*|leave\\ a\\ (?:comment|reply).*"
            + "|report\\ (?:this|an?)\\ (?:ad|error|typo).*|this\\ (?:story|article)\\ has\\ been\\ shared.*|skip\\ (?:to|advertisement).*|view\\ (?:gallery|comments|all|more).{0,20}"
            + ")[\\s\\W]*$");

    private static final Pattern CHINESE = Pattern.compile("(?U)^[\\s\\p{P}\\p{S}]*(?:"
            + "责任编辑|责编|编辑|本文编辑|值班编辑|监制|审核|校对|实习编辑|网络编辑|来源|原标题|本文来源|稿件来源|文章来源|信息来源|图片来源|图源|版权声明|特别声明|免责声明|声明|此前报道|新闻链接"
            + "|作者|记者|发布时间|发表时间|更新时间|时间|浏览次数|阅读量|点击数|字号|字体"
            + ")\\s*[:：].{0,100}$|^[\\s\\p{P}\\p{S}]*(?:"
            + "分享到.{0,40}|分享至.{0,40}|分享|用微信扫.{0,40}|微信扫.{0,40}|扫描二维码.{0,40}|扫码.{0,30}|长按.{0,30}二维码.{0,30}|相关阅读.{0,30}|相关新闻.{0,30}|延伸阅读.{0,60}|推荐阅读.{0,60}|点击进入专题.{0,60}|返回首页.{0,20}|(?:本文来自|更多原创资讯请).{0,60}|返回.{0,10}首页.{0,10}|采写.{0,30}|上一篇.{0,80}|下一篇.{0,80}"
            + "|.{0,20}客户端下载.{0,20}|打开.{0,8}客户端.{0,20}|举报|收藏|打印|关闭|大\\s*中\\s*小|点赞|评论|我要评论|网友评论|展开全文|阅读原文|点击查看.{0,20}|关注我们.{0,20}|责任编辑.{0,20}"
            + ")[\\s\\p{P}\\p{S}]*$");

    /** Begins what comes after an article. */
    private static final Pattern AFTER = Pattern.compile(
            "(?ix)^[\\s\\W]*(?:"
                    + "related(?:\\ (?:articles?|stories|posts?|content|news|topics|links|reading|coverage|items))?|more\\ (?:from|on|stories|news|in|like\\ this|articles|posts|coverage)\\b.{0,60}|read\\ (?:next|more|also)\\b.{0,30}|more\\ (?:\\w+\\ ){1,3}(?:stories|articles|news|posts)|about\\ the\\ authors?|author\\ bio"
                    + "|comments?(?:\\ \\(\\d+\\))?|\\d+\\ comments?|leave\\ a\\ (?:reply|comment).*|join\\ the\\ (?:conversation|discussion).*|discussion|you\\ (?:may|might)\\ (?:also\\ )?(?:like|be\\ interested).*|recommended.{0,30}|trending.{0,30}|most\\ (?:popular|read|viewed|shared|commented).{0,30}"
                    + "|popular(?:\\ (?:posts?|articles|stories|now))?|latest\\ (?:news|stories|articles|posts|videos).{0,20}|recent\\ (?:posts?|articles|news|comments|stories).{0,20}|what\\ to\\ read\\ next.*|what['’]s\\ next|up\\ next|next\\ (?:article|story|post|up).{0,30}|previous\\ (?:article|story|post).{0,30}|see\\ also|further\\ reading|share\\ this.*|subscribe.{0,40}|newsletter.{0,20}|follow\\ us.*|sponsored\\ (?:content|stories|links).{0,20}|around\\ the\\ web|from\\ (?:the|around)\\ web.{0,20}|promoted.{0,30}|partner\\ content|editor['’]?s['’]?\\ picks?|top\\ stories.{0,20}|don['’]t\\ miss.{0,20}|(?:similar|other)\\ (?:articles|posts|stories|news).{0,20}|keep\\ reading|show\\ comments|post\\ navigation|about\\ us|contact\\ us|tags"
                    + "|(?:verwandte|ähnliche|weitere|passende)\\ (?:artikel|themen|beiträge|nachrichten|meldungen).{0,30}|mehr\\ zum\\ thema.{0,60}|kommentare.{0,20}|das\\ könnte\\ (?:sie|dich)\\ auch.*|lesen\\ sie\\ auch.*|meistgelesen.{0,20}|kommentar\\ (?:schreiben|hinterlassen).*|(?:schreibe|hinterlasse)\\ (?:einen|ein)\\ kommentar.*|über\\ den\\ autor.*"
                    + "|(?:à\\ lire|lire\\ aussi|voir\\ aussi|sur\\ le\\ même\\ sujet|articles?\\ (?:similaires?|liés|associés)|vous\\ aimerez).{0,40}|commentaires?.{0,20}|laisser\\ un\\ commentaire.*|(?:noticias|artículos|notas|temas)\\ relacionad[oa]s.*|te\\ puede\\ interesar.*|comentarios?.{0,20}|deja\\ (?:un|tu)\\ comentario.*|más\\ (?:noticias|leídas|información).{0,30}|(?:notícias|artigos|posts)\\ relacionad[oa]s.*|leia\\ (?:também|mais).*|articoli\\ correlati.*|leggi\\ anche.*|commenti.{0,20}|похожие.*|читайте\\ также.*|комментарии.*"
                    + "|相关阅读.*|相关新闻.*|相关推荐.*|相关文章.*|相关报道.*|相关链接.*|延伸.{0,3}(?:阅读|推荐).*|推荐阅读.*|热门推荐.*|猜你喜欢.*|精彩推荐.*|为您推荐.*|热点新闻.*|更多.{0,8}|网友评论.*|最新评论.*|热门评论.*|评论.{0,8}|发表评论.*|今日热点.*|最新文章.*|热门文章.*|往期回顾.*|(?:特别|免责|版权)声明.*|関連記事.*|あわせて読みたい.*|관련\\ ?기사.*"
                    + ")[\\s\\W]*$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Stands above an article: who, when, for how long. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?ix)^[\\s\\W]*(?:"
                    + "(?:written\\ |posted\\ |published\\ |reported\\ |story\\ )?by\\s.{2,80}|(?:von|por|par|di|door|автор)\\s.{2,60}"
                    + "|(?:posted|published|updated|last\\ updated|last\\ modified|created|modified|first\\ published|publi[ée]e?|veröffentlicht|publicado|actualizado|pubblicato|mis\\ à\\ jour|stand)\\b.{0,80}"
                    + "|.{0,20}\\d+\\s?-?\\s?(?:min(?:ute)?s?|minuten?|minutos?|minuti)\\.?(?:\\s(?:read|reading|lesezeit|de\\ lectura|de\\ lecture|di\\ lettura|video))?|reading\\ time.{0,30}|tempo\\ de\\ leitura.{0,30}|lesedauer.{0,30}"
                    + "|\\d+\\ (?:second|minute|hour|day|week|month|year)s?\\ ago|昨天|今天|前天|刚刚|\\d+\\s?(?:秒|分钟|小时|天|周|个月)前|(?:opinion|analysis|news|commentary|feature|video|exclusive|breaking(?:\\ news)?|home|world|politics|sport|sports|business|entertainment|life)"
                    + "|(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?.{0,60}|.{0,12}\\d{1,2}:\\d{2}.{0,12}|(?:您|你)?(?:现在|当前)?的?(?:所在)?位置.{0,80}|当前位置.{0,80}|you\\ are\\ here.{0,80}|home\\s?[>»/].{0,80}"
                    + ")[\\s\\W]*$",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Ends an article: who helped, whom to write to. */
    private static final Pattern BELOW = Pattern.compile("(?ix)(?:"
            + "contributed\\ to\\ this\\ (?:report|story|article)|(?:may|can)\\ be\\ reached\\ at|(?:contact|e-?mail|reach)\\ .{0,60}@|follow\\ .{0,60}\\ on\\ (?:twitter|facebook|instagram)|reporting\\ by\\b.*\\bediting\\ by|our\\ standards:|(?:is|are)\\ (?:an?|the)\\ .{0,40}(?:reporter|editor|writer|correspondent|columnist|journalist)\\b.{0,60}"
            + "|this\\ (?:article|story|post)\\ (?:was|is)\\ (?:originally\\ )?(?:published|republished|appeared)|(?:originally|first)\\ (?:published|appeared)\\ (?:on|in|at)\\b|sign\\ up\\b.{0,60}\\bnewsletters?\\b|get\\ the\\ latest\\b.{0,80}\\binbox\\b|copyright\\ .{0,20}(?:19|20)\\d\\d|all\\ rights\\ reserved"
            + "|（?责任编辑.*|（?编辑.{0,10}）?$|以上内容.{0,40}(?:平台|观点).*|本文.{0,20}(?:转载|授权|不代表).*|未经.{0,12}(?:授权|许可).{0,20}|.{0,20}版权.{0,10}所有.*|更多精彩.*|欢迎关注.*"
            + ")");

    /** Editors sign below the last paragraph. */
    private static final Pattern SIGNED = Pattern.compile("(?U)^[\\s\\p{P}\\p{S}]*(?:责任编辑|责编)\\s*[:：].{0,40}$");

    /** Keywords are set apart by bars. */
    private static final Pattern KEYWORDS = Pattern.compile("(?U)^\\w{1,20}(?:\\s?[|｜]\\s?\\w{1,20}){2,}$");

    private static final Pattern WAY_OUT = Pattern.compile("(?U)返回.{0,12}首页[\\s\\p{P}\\p{S}]*");

    private static final int LONGEST = 250;

    private Boilerplate() {}

    static boolean isAnywhere(String text) {
        return text.length() <= LONGEST
                && (ANYWHERE.matcher(text).matches()
                        || CHINESE.matcher(text).matches()
                        || KEYWORDS.matcher(text).matches());
    }

    static boolean beginsWhatComesAfter(String text) {
        return text.length() <= 80 && AFTER.matcher(text).matches();
    }

    static boolean endsArticle(String text) {
        return SIGNED.matcher(text).matches();
    }

    /** What a link says that stands at the end of a paragraph and leads out of the article. */
    static boolean isWayOut(String text) {
        return text.length() <= 40 && WAY_OUT.matcher(text).matches();
    }

    static boolean standsAbove(String text) {
        return text.length() <= 120 && BEFORE.matcher(text).matches();
    }

    static boolean standsBelow(String text) {
        return text.length() <= 2 * LONGEST && BELOW.matcher(text).find();
    }
}
