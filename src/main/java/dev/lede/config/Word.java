package dev.lede.config;

/** The table of all that the program says, in English and in Chinese; {0}, {1} … stand for what is filled in. */
public enum Word {
    // feeds: problems, each named as its Problem.Kind
    UNKNOWN_HOST("no such host: {0}", "找不到主机：{0}"),
    UNREACHABLE("nothing answers there {0}", "无法连接 {0}"),
    TIMEOUT("no answer in time {0}", "超时未响应 {0}"),
    CERTIFICATE("its certificate cannot be trusted {0}", "证书不可信 {0}"),
    PROXY("the proxy does not work {0}", "代理不可用 {0}"),
    BAD_ADDRESS("not an address: {0}", "地址无效：{0}"),
    PRIVATE_ADDRESS("leads into a private network: {0}", "指向私有网络：{0}"),
    TOO_MANY_REDIRECTS("too many redirects {0}", "重定向次数过多 {0}"),
    STATUS("the server answers {0}", "服务器返回 {0}"),
    FORBIDDEN("the server refuses: {0}", "服务器拒绝访问：{0}"),
    NOT_FOUND("not found (404) {0}", "未找到（404） {0}"),
    GONE("the publisher has ended it (410) {0}", "已被发布者关闭（410） {0}"),
    RATE_LIMITED("asked to wait {0}", "被要求稍后再试 {0}"),
    TOO_LARGE("too large {0}", "内容过大 {0}"),
    EMPTY("empty {0}", "内容为空 {0}"),
    NOT_A_FEED("not a feed {0}", "不是订阅源 {0}"),
    MALFORMED("a feed that cannot be read {0}", "订阅源无法解析 {0}"),
    NO_SUCH_FILE("no such file: {0}", "文件不存在：{0}"),
    UNREADABLE_FILE("the file cannot be read: {0}", "文件无法读取：{0}"),
    NO_ARTICLES("no article in this folder {0}", "文件夹中没有文章 {0}"),

    // the front page
    TODAY("Today", "今天"),
    YESTERDAY("Yesterday", "昨天"),

    // the reader
    BY("by {0}", "作者 {0}"),

    // commands
    NO_SUCH_ENTRY("no entry {0}; lede list shows the ids", "没有条目 {0}；lede list 会列出编号"),
    NO_HTML("entry {0} was published as Markdown; try --format markdown", "条目 {0} 以 Markdown 发布；请用 --format markdown"),
    FOLLOWED_FEED("following {0} ({1})", "已订阅 {0}（{1}）"),
    FOLLOWED_PAGE("following {0}, found on that page ({1})", "已订阅 {0}，在该网页上找到（{1}）"),
    FOLLOWED_FOLDER("following the folder {0} ({1})", "已订阅文件夹 {0}（{1}）"),
    FOLLOWED_FILE("following the file {0} ({1})", "已订阅文件 {0}（{1}）"),
    ALSO_OFFERED("the page also offers {0}", "该网页还提供 {0}"),
    ALREADY_FOLLOWED("already followed: {0}", "已经订阅过：{0}"),
    CANNOT_ADD("cannot add {0}: {1}; --force follows it all the same", "无法添加 {0}：{1}；用 --force 仍可订阅"),
    REMOVED("no longer following {0}", "已取消订阅 {0}"),
    NOT_FOLLOWED("{0} is not followed; lede feeds lists what is", "没有订阅 {0}；lede feeds 会列出已订阅的源"),
    SINCE("since {0}", "自 {0}"),
    QUERY_UNKNOWN_KEY("a query knows no {0} (character {1})", "查询中没有 {0}（第 {1} 个字符）"),
    QUERY_UNKNOWN_VALUE("the query does not understand {0} (character {1})", "查询无法理解 {0}（第 {1} 个字符）"),
    QUERY_MISSING_VALUE("something is missing behind {0} (character {1})", "{0} 后面缺少内容（第 {1} 个字符）"),
    QUERY_OPEN_QUOTE("a quote is never closed (character {1})", "引号没有闭合（第 {1} 个字符）"),
    QUERY_KNOWN("known: {0}", "可用：{0}"),
    NO_SUCH_COMMAND("no command {0}", "没有命令 {0}"),
    NO_SUCH_OPTION("no option {0}", "没有选项 {0}"),
    TOO_MUCH("{0} is one word too many", "多余的参数 {0}"),
    ARGUMENT_MISSING("{0} is missing", "缺少 {0}"),
    BAD_VALUE("{0} cannot be {1}", "{0} 不能是 {1}"),
    COMMAND_MISSING("a command is missing; lede --help names them", "缺少命令；lede --help 会列出命令"),
    DID_YOU_MEAN("did you mean {0}?", "是不是 {0}？"),
    SEE("see {0}", "参见 {0}"),

    // help
    HELP_LEDE("A terminal feed reader. Without a command the reader opens.", "终端订阅阅读器。不带命令时打开阅读界面。"),
    HELP_USAGE("Usage: ", "用法："),
    HELP_COMMAND("COMMAND", "命令"),
    HELP_COMMANDS("Commands:", "命令："),
    HELP_TOPIC("the command to explain", "要说明的命令"),
    HELP_QUERY(
            "A QUERY is made of words, \"a phrase\" and any of%n"
                    + "  tag:NAME  feed:PART  lang:zh  since:DAY  on:DAY%n"
                    + "  is:unread  is:starred  is:new%n"
                    + "where DAY is as 2025-02-13, today or yesterday.",
            "QUERY 由词语、\"短语\" 和以下条件组成：%n"
                    + "  tag:标签  feed:名称  lang:zh  since:日期  on:日期%n"
                    + "  is:unread  is:starred  is:new%n"
                    + "日期写作 2025-02-13、today 或 yesterday。"),
    HELP_EXIT(
            "%nExit codes: 0 done, 1 a feed failed,%n"
                    + "2 wrong use or nothing by that id,%n"
                    + "3 configuration, 4 store, 130 stopped.",
            "%n退出码：0 完成，1 有订阅源失败，%n2 用法错误或没有该编号，%n3 配置，4 存储，130 被中断。"),
    HELP_LIST_COLUMNS(
            "In a pipe the columns are separated by tabs:%n  id, day, unread or read, feed, title.%n",
            "写入管道时各列以制表符分隔：%n  编号、日期、unread 或 read、订阅源、标题。%n"),
    HELP_FEEDS_COLUMNS(
            "In a pipe the columns are separated by tabs:%n  address, title, unread, total, problem.",
            "写入管道时各列以制表符分隔：%n  地址、标题、未读数、总数、问题。"),
    COMMAND_ADD("follow an address, a page's feed, a folder or a file", "订阅地址、网页、文件夹或文件"),
    COMMAND_REMOVE("no longer follow; starred and own-tagged entries stay", "取消订阅；保留加星标和自己加标签的条目"),
    COMMAND_SYNC("bring all feeds up to date", "更新所有订阅源"),
    COMMAND_LIST("list entries, newest first", "列出条目，最新在前"),
    COMMAND_COUNT("how many entries a query finds", "统计查询到的条目数"),
    COMMAND_SHOW("show an article", "显示文章"),
    COMMAND_FEEDS("list what is followed", "列出订阅源"),
    COMMAND_TAGS("every tag: name, unread, total", "所有标签：名称、未读数、总数"),
    COMMAND_HELP("explain a command", "说明命令"),
    ARGUMENT_ADD("a feed's address, a web page, a folder or a file", "订阅源地址、网页、文件夹或文件"),
    ARGUMENT_REMOVE("the address or title of a feed", "订阅源的地址或标题"),
    ARGUMENT_QUERY("what to look for; everything where absent", "要查找的内容；省略则为全部"),
    ARGUMENT_ID("the entry's number, as list shows it", "条目编号，见 list"),
    OPTION_TAG("a tag for all its entries; may stand more than once", "给其所有条目加的标签；可多次使用"),
    OPTION_FORCE("also where nothing answers there", "即使没有响应也订阅"),
    OPTION_QUIET("say nothing", "不输出任何信息"),
    OPTION_LIMIT("at most this many", "最多列出多少条"),
    OPTION_JSON("one JSON object a line", "每行一个 JSON 对象"),
    OPTION_PROBLEMS("only those with a problem", "只列出有问题的"),
    OPTION_FORMAT("ansi, text, markdown, html or json", "ansi、text、markdown、html 或 json"),
    OPTION_WIDTH("cells in a line", "每行的显示宽度"),
    OPTION_HELP("show this help", "显示帮助"),
    OPTION_VERSION("show the version", "显示版本"),

    // sync
    SYNC_RUNS("another sync is running", "另一个同步正在进行"),
    SYNC_PROGRESS("{0}/{1} · {2} new", "{0}/{1} · 新 {2}"),
    SYNC_DONE("{0} feeds · {1} new · {2} edited · {3} failed", "{0} 个订阅源 · 新 {1} · 更新 {2} · 失败 {3}");

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
