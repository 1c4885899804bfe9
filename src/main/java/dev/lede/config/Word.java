package dev.lede.config;

/** The table of all that the program says, in English and in Chinese; {0}, {1} … stand for what is filled in. */
public enum Word {
    // feeds: problems, each named as its Problem.Kind
    UNKNOWN_HOST("no such host {0}: check the address", "找不到主机 {0}：请检查地址"),
    UNREACHABLE("nothing answers there: {0}", "无法连接：{0}"),
    TIMEOUT("no whole answer in time: {0}", "未能及时收到完整应答：{0}"),
    CERTIFICATE("the certificate is not valid: {0}", "证书无效：{0}"),
    PROXY("the proxy cannot be used: {0}", "代理无法使用：{0}"),
    BAD_ADDRESS("not an address one can ask for: {0}", "地址无效：{0}"),
    PRIVATE_ADDRESS("leads into a private network that you did not name: {0}", "指向您未指定的内部网络：{0}"),
    TOO_MANY_REDIRECTS("redirected too often: {0}", "重定向次数过多：{0}"),
    STATUS("the server answered {0}", "服务器返回 {0}"),
    FORBIDDEN("the server refuses access: {0}", "服务器拒绝访问：{0}"),
    NOT_FOUND("nothing at this address any more: {0}", "该地址已无内容：{0}"),
    GONE("ended by its publisher: {0}", "发布者已停止该订阅：{0}"),
    RATE_LIMITED("the server asks to wait: {0}", "服务器要求稍候：{0}"),
    TOO_LARGE("too large: {0}", "内容过大：{0}"),
    EMPTY("the answer was empty {0}", "应答为空 {0}"),
    NOT_A_FEED("no feed there: {0}", "此处没有订阅源：{0}"),
    MALFORMED("no entry could be read: {0}", "无法读取任何条目：{0}"),
    NO_SUCH_FILE("no such file or folder: {0}", "文件或文件夹不存在：{0}"),
    UNREADABLE_FILE("cannot be read: {0}", "无法读取：{0}"),
    NO_ARTICLES("no Markdown article in this folder: {0}", "文件夹中没有 Markdown 文章：{0}"),

    // the front page
    TODAY("Today", "今天"),
    YESTERDAY("Yesterday", "昨天"),

    // the reader
    BY("by {0}", "作者 {0}"),

    // commands
    NO_SUCH_ENTRY("no entry {0}", "没有条目 {0}"),

    // sync
    SYNC_RUNS("another sync is running", "另一个同步正在进行");

    private final String english;
    private final String chinese;

    Word(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Words.Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }
}
