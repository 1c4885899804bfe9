package dev.lede.config;

/** The table of all that the program says, in English and in Chinese; {0}, {1} … stand for what is filled in. */
public enum Word {
    // feeds: problems, each named as its Problem.Kind
    UNKNOWN_HOST("no such host {0}: check the address", "找不到主机 {0}：请检查地址"),
    UNREACHABLE("nothing answers there: {0}", "无法连接：{0}"),
    BROKEN_OFF("the answer broke off: {0}", "应答中断：{0}"),
    TIMEOUT("no whole answer in time: {0}", "未能及时收到完整应答：{0}"),
    CERTIFICATE("the certificate is of nobody known, or not valid: {0}", "证书无效或颁发者未知：{0}"),
    CERTIFICATE_EXPIRED("the certificate has expired, or the clock here is wrong: {0}", "证书已过期，或本机时钟有误：{0}"),
    CERTIFICATE_OF_OTHER("the certificate is for another host than {0}", "证书属于其他主机，而不是 {0}"),
    PROXY("the proxy cannot be used: {0}", "代理无法使用：{0}"),
    BAD_ADDRESS("not an address one can ask for: {0}", "地址无效：{0}"),
    PRIVATE_ADDRESS("leads into a private network that you did not name: {0}", "指向您未指定的内部网络：{0}"),
    TOO_MANY_REDIRECTS("redirected too often: {0}", "重定向次数过多：{0}"),
    STATUS("the server answered {0}", "服务器返回 {0}"),
    FORBIDDEN("the server refuses access: {0}", "服务器拒绝访问：{0}"),
    PASSWORD("no password from its password-command: {0}", "password-command 没有给出密码：{0}"),
    NOT_FOUND("nothing at this address: {0}", "该地址没有内容：{0}"),
    GONE("ended by its publisher ({0}); lede add asks again", "发布者已停止该订阅（{0}）；用 lede add 可重新请求"),
    RATE_LIMITED("the server asks to wait: {0}", "服务器要求稍候：{0}"),
    TOO_LARGE("too large: {0}", "内容过大：{0}"),
    EMPTY("the answer was empty: {0}", "应答为空：{0}"),
    WEB_PAGE("a web page, no feed; lede add finds the feeds that it names {0}", "这是网页，不是订阅源；lede add 会找出其中的订阅源 {0}"),
    NOT_A_FEED("no feed there: {0}", "此处没有订阅源：{0}"),
    MALFORMED("no entry could be read: {0}", "无法读取任何条目：{0}"),
    NO_SUCH_FILE("no such file or folder: {0}", "文件或文件夹不存在：{0}"),
    UNREADABLE_FILE("cannot be read: {0}", "无法读取：{0}"),
    NO_ARTICLES("no Markdown article in this folder: {0}", "文件夹中没有 Markdown 文章：{0}"),
    COMMAND_FAILED("the command failed: {0}", "命令失败：{0}"),
    LIST_OF_FEEDS("a list of feeds; to follow them all: lede import {0}", "这是订阅源列表；全部订阅请用：lede import {0}"),

    // what nobody here can mend, each named as its Trouble.Kind
    STORE_NEWER(
            "a newer lede has written the store, and this one cannot read it: upgrade lede",
            "存储由更新版本的 lede 写入，此版本无法读取：请升级 lede"),
    STORE_DAMAGED(
            "the store is damaged, or no database: {0} · move it away and sync again, or put a copy back",
            "存储已损坏，或不是数据库：{0} · 请移走该文件后重新同步，或恢复备份"),
    STORE_READ_ONLY(
            "the store cannot be written: {0} · check the permissions of the file and its folder",
            "无法写入存储：{0} · 请检查该文件及其文件夹的权限"),
    STORE_FULL(
            "the disk is full: make room, then try again; what was stored is safe · {0}",
            "磁盘已满：请腾出空间后重试；已存储的内容是安全的 · {0}"),
    STORE_BUSY("another program kept writing to the store: {0} · try again", "其他程序一直在写入存储：{0} · 请重试"),
    STORE_CANNOT_OPEN(
            "the store cannot be opened: {0} · check the permissions of the file and its folder",
            "无法打开存储：{0} · 请检查该文件及其文件夹的权限"),
    STORE_FAILED("the store failed: {0} · the log says more", "存储出错：{0} · 详情见日志"),
    FEEDS_UNREADABLE("the feeds file cannot be read: {0}", "无法读取 feeds 文件：{0}"),
    FEEDS_UNWRITABLE("the feeds file cannot be changed: {0}", "无法更改 feeds 文件：{0}"),
    FEEDS_RESTLESS(
            "the feeds file was left as it is: another program is changing it, or it is not UTF-8",
            "feeds 文件保持不变：其他程序正在更改它，或它不是 UTF-8"),
    FEEDS_LOST(
            "nothing was written: the feeds file has lost its lines, it names {0} of what is followed · put them back (lede"
                    + " feeds lists them), or lede remove what you no longer want, then try again",
            "没有写入任何内容：feeds 文件丢失了行，只剩 {0} 个已订阅的源 · 请恢复这些行（lede feeds 会列出），" + "或用 lede remove 取消不再需要的，然后重试"),
    CONFIG("{0}", "{0}"),
    OUTPUT("the output was cut off, it cannot be written: {0}", "输出不完整，无法写入：{0}"),
    UNFORESEEN("a fault of lede: {0} · the log says more", "lede 自身出错：{0} · 详情见日志"),

    // start
    FEEDS_BAD_LINE("{0}:{1}: expected {2}, not {3}", "{0}:{1}：应为{2}，而不是 {3}"),
    FEEDS_BAD_SETTING("{0}:{1}: {3} expects {2}; the feed is followed without it", "{0}:{1}：{3} 应为{2}；该源已订阅，此设置未生效"),
    FEEDS_UNKNOWN_SETTING(
            "{0}:{1}: there is no setting {3}, only {2}; a tag that looks so wants quotes",
            "{0}:{1}：没有设置 {3}，只有 {2}；这样的标签请加引号"),
    EXPECTED_ADDRESS("the address of a feed or page, a folder or a file", "订阅源或网页的地址、文件夹或文件"),
    EXPECTED_CLOSING_QUOTE("a quote at its end too", "末尾也有引号"),
    EXPECTED_COMMAND("exec:COMMAND or filter:COMMAND:ADDRESS", "exec:命令 或 filter:命令:地址"),
    EXPECTED_VIEW("query:NAME:WORDS in quotes", "带引号的 query:名称:词语"),
    EXPECTED_TIME("a time such as 30m, 6h, 2d or 1w", "时间，如 30m、6h、2d 或 1w"),
    EXPECTED_LANGUAGE("a language such as zh or pt-BR", "语言，如 zh 或 pt-BR"),
    EXPECTED_PROXY("an address such as socks5://host:port, or none", "如 socks5://host:port 的地址，或 none"),
    EXPECTED_TEXT("words without control characters", "不含控制字符的文字"),
    FEEDS_BAD_VIEW("{0}:{1}: the view {2} is no query: {3}", "{0}:{1}：视图 {2} 不是有效查询：{3}"),
    FEEDS_LINES_LOST(
            "{0} names {1} of the {2} feeds it named before, so none was unfollowed; lede remove unfollows one",
            "{0} 只剩下原有 {2} 个订阅源中的 {1} 个，因此没有取消任何关注；要取消请用 lede remove"),
    NO_TERMINAL("the terminal cannot be opened: {0}", "无法打开终端：{0}"),

    // the front page
    TODAY("Today", "今天"),
    YESTERDAY("Yesterday", "昨天"),
    SHOW_NEW("New arrivals", "上次以来新到"),
    SHOW_ALL("All", "全部"),
    SHOW_UNREAD("Unread", "未读"),
    SHOW_STARRED("Starred", "星标"),
    VIEWS("Views", "视图"),
    TAGS("Tags", "标签"),
    FEEDS("Feeds", "订阅源"),
    UNREAD_ONLY("unread only", "仅未读"),
    ENTRIES("{0} entries", "{0} 条"),
    ONE_ENTRY("1 entry", "1 条"),
    ARRIVED("{0} new, press {1}", "{0} 条新条目，按 {1} 查看"),
    NOTHING_HERE("Nothing here.", "这里没有条目。"),
    NOTHING_UNREAD("All read. Press {0} to see the read ones too.", "都已读完。按 {0} 也显示已读的。"),
    NOTHING_FOUND("Nothing matches. Press Esc to see all again.", "没有匹配的条目。按 Esc 重新显示全部。"),
    NO_MORE_UNREAD("no more unread in this direction", "这个方向没有未读条目了"),
    SELECTED("{0} selected", "已选 {0} 条"),
    MARKED_UNREAD("{0} marked unread · {1} takes it back", "{0} 条已标为未读 · 按 {1} 撤销"),
    MARKED_STARRED("{0} starred · {1} takes it back", "{0} 条已加星标 · 按 {1} 撤销"),
    MARKED_UNSTARRED("{0} no longer starred · {1} takes it back", "{0} 条已去星标 · 按 {1} 撤销"),
    MARKED_READ("{0} marked read · {1} takes it back", "{0} 条已标为已读 · 按 {1} 撤销"),
    UNDONE("taken back: {0}", "已撤销：{0} 条"),
    REDONE("done again: {0}", "已重做：{0} 条"),
    NOTHING_TO_UNDO("nothing to take back", "没有可撤销的操作"),
    NOTHING_TO_REDO("nothing to do again", "没有可重做的操作"),
    NO_LINK("this entry has no link", "此条目没有链接"),
    COPIED("copied", "已复制"),
    OPENED("opened: {0}", "已打开：{0}"),
    CANNOT_OPEN("{0} cannot be started; the link is copied", "无法启动 {0}；链接已复制"),
    CALENDAR_KEYS(
            "arrows day, week · < > month · a date jumps · Enter goes there · Esc back",
            "方向键 日、周 · < > 月 · 输入日期跳转 · Enter 前往 · Esc 返回"),
    CALENDAR_TYPED("Go to: {0}", "前往：{0}"),
    TAG_PROMPT("Tag: ", "标签："),
    TAG_KEYS("Space with, without · - without · Enter shows", "空格 包含、排除 · - 排除 · Enter 显示"),
    TAGS_PROMPT("Own tags: ", "自有标签："),
    TAGS_KEYS("Space gives, takes · Enter keeps", "空格 添加、去除 · Enter 保存"),
    TAG_OF_FEED("feed", "订阅源"),
    TAG_OF_PUBLISHER("publisher", "发布者"),
    TAG_OF_RULE("rule", "规则"),
    TAG_OWN("own", "自有"),
    TAGGED("{0} tagged · {1} takes it back", "已为 {0} 条设置标签 · {1} 撤销"),
    WORDS_PROMPT("Find: ", "查找："),
    COMMAND_PROMPT(":", ":"),
    ADDRESS_PROMPT("Follow: ", "订阅："),
    FEED_PROMPT("Which feed? ", "哪个订阅源？"),
    NONE_OF_THAT_NAME("none of that name", "没有这个名称"),
    LOOKING_AT("looking at {0} …", "正在查看 {0} …"),
    SEVERAL_OFFERED("{0} feeds are offered there: press a again to choose", "那里有 {0} 个订阅源：再按 a 选择"),
    NO_SUCH_TAG("no such tag", "没有这样的标签"),

    // the reader
    BY("by {0}", "作者 {0}"),
    PICTURES_SMALL("small pictures", "小图"),
    PICTURES_LARGE("large pictures", "大图"),
    PICTURES_NONE("no pictures", "不显示图片"),
    PICTURES_CANNOT("this terminal shows no pictures: it has no colours, or no UTF-8", "此终端无法显示图片：没有颜色或不是 UTF-8"),
    // why a picture is not shown, each named as its PictureResult.Reason
    PICTURE_UNKNOWN_KIND("no JPEG, PNG, GIF or WebP", "不是 JPEG、PNG、GIF 或 WebP"),
    PICTURE_TOO_LARGE("too large", "过大"),
    PICTURE_BROKEN("broken", "已损坏"),
    PICTURE_TOO_SLOW("too slow", "加载太慢"),
    PICTURE_NOT_ALLOWED("not allowed from there", "不允许从该处加载"),
    PICTURE_NOT_THERE("not there", "无法取得"),
    NO_OTHER_LANGUAGE("this article is in one language only", "本文只有一种语言"),
    NO_MORE_ENTRIES("no more entries in this direction", "这个方向没有条目了"),
    ARTICLE_GONE("the article is no longer there; q goes back", "文章已不存在；按 q 返回"),

    // commands
    EXPIRED(
            "The text of this article is no longer kept, as its feed's line says (keep=…); it may still be read at its link.",
            "按订阅行的设置（keep=…），这篇文章的正文已不再保留；可打开其链接阅读。"),
    NO_SUCH_ENTRY("no entry {0}; lede list shows the ids", "没有条目 {0}；lede list 会列出编号"),
    FOLLOWED_FEED("following {0} ({1})", "已订阅 {0}（{1}）"),
    FOLLOWED_PAGE("following {0}, found on that page ({1})", "已订阅 {0}，在该网页上找到（{1}）"),
    FOLLOWED_FOLDER("following the folder {0} ({1})", "已订阅文件夹 {0}（{1}）"),
    FOLLOWED_FILE("following the file {0} ({1})", "已订阅文件 {0}（{1}）"),
    FOLLOWED_COMMAND("following {0}, made by a command ({1})", "已订阅 {0}，由命令生成（{1}）"),
    OFFERED("{0}  {1} ({2})", "{0}  {1}（{2}）"),
    WHICH_ONE("which one? 1 to {0}, Enter for the first: ", "选哪一个？1 到 {0}，回车选第一个："),
    NOT_ADDED("{0}: {1}", "{0}：{1}"),
    SYNC_BRINGS("lede sync brings its entries", "运行 lede sync 即可取得其条目"),
    ALSO_OFFERED("the page also offers {0}", "该网页还提供 {0}"),
    ALREADY_FOLLOWED("already followed: {0}", "已经订阅过：{0}"),
    CANNOT_ADD("cannot add {0}: {1}; --force follows it all the same", "无法添加 {0}：{1}；用 --force 仍可订阅"),
    IMPORTED("{0}: {1} feeds followed, {2} were already", "{0}：新订阅 {1} 个源，已订阅 {2} 个"),
    IMPORTED_VIEWS("{0} views", "{0} 个视图"),
    IMPORTED_STATES(
            "{0} entries have their marks again; for {1} they wait until the entry comes",
            "{0} 条已恢复状态；另有 {1} 条待条目到来时恢复"),
    IMPORTED_FLAGS(
            "what newsboat flagged is starred, and each flag is a tag: tag:flag-a finds it",
            "newsboat 中有标志的条目已加星标，每个标志成为标签：用 tag:flag-a 查找"),
    CANNOT_IMPORT("cannot import {0}: {1}", "无法导入 {0}：{1}"),
    IMPORT_REFUSED("{0}:{1}: {2}: {3}", "{0}:{1}：{2}：{3}"),
    IMPORT_MORE_REFUSED("{0} lines in all were left out", "共有 {0} 行被略过"),
    IMPORT_ADDRESS("no address of a feed, page, folder or file", "不是订阅源、网页、文件夹或文件的地址"),
    IMPORT_CLOSING_QUOTE("a quote is never closed", "引号没有闭合"),
    IMPORT_COMMAND("a command, followed only with --allow-commands", "这是命令，加 --allow-commands 才会订阅"),
    IMPORT_NOT_ON_THE_WEB("not on the web, so it is not followed from there", "不是网络地址，不能由此订阅"),
    IMPORT_VIEW("expected \"query:Name:words of a query\"", "应为 \"query:名称:查询\""),
    IMPORT_FILTER("the view is left out, no query says", "视图被略过，没有对应的查询"),
    IMPORT_NOT_JSON("no JSON object", "不是 JSON 对象"),
    IMPORT_NO_ENTRY("feedUrl or guid is missing", "缺少 feedUrl 或 guid"),
    IMPORT_TOO_LONG("too long a line", "行太长"),
    IMPORT_TOO_MANY("too many feeds", "订阅源太多"),
    REMOVED("no longer following {0}", "已取消订阅 {0}"),
    NOT_FOLLOWED("{0} is not followed; lede feeds lists what is", "没有订阅 {0}；lede feeds 会列出已订阅的源"),
    MOVED("moved for good to {0}, which its line could say", "已永久迁移到 {0}，可在该行中改用此地址"),
    COLUMN_UNREAD("unread", "未读"),
    COLUMN_TOTAL("total", "总数"),
    COLUMN_PER_WEEK("a week", "每周"),
    COLUMN_SUCCEEDED("success", "成功"),
    COLUMN_DUE("next", "下次"),
    COLUMN_FEED("feed", "订阅源"),
    SINCE("since {0}", "自 {0}"),
    QUERY_UNKNOWN_KEY(
            "a query knows no {0}: (character {1}; words with a colon go in quotes)",
            "查询中没有 {0}:（第 {1} 个字符；含冒号的词请加引号）"),
    QUERY_UNKNOWN_VALUE("the query does not understand {0} (character {1})", "查询无法理解 {0}（第 {1} 个字符）"),
    QUERY_MISSING_VALUE("something is missing behind {0} (character {1})", "{0} 后面缺少内容（第 {1} 个字符）"),
    QUERY_OPEN_QUOTE("a quote is never closed (character {1})", "引号没有闭合（第 {1} 个字符）"),
    QUERY_OPEN_BRACKET("a bracket is never closed (character {1})", "括号没有闭合（第 {1} 个字符）"),
    QUERY_STRAY_BRACKET("a bracket is closed that was never opened (character {1})", "多余的右括号（第 {1} 个字符）"),
    QUERY_NOTHING_THERE(
            "a condition is missing at character {1}; the words or, and, not themselves go in quotes",
            "第 {1} 个字符处缺少条件；要查找 or、and、not 这些词本身，请加引号"),
    QUERY_NOT_HERE(
            "{0} stands once and holds for the whole: not in brackets, nor behind not (character {1})",
            "{0} 只能出现一次，且对整个查询有效：不能在括号内或 not 之后（第 {1} 个字符）"),
    QUERY_BAD_PATTERN(
            "no regular expression: {0} (character {1}); look-around and back references are not known",
            "正则表达式无效：{0}（第 {1} 个字符）；不支持环视和反向引用"),
    QUERY_TOO_LONG("too long or too deep a query (character {1})", "查询过长或嵌套过深（第 {1} 个字符）"),
    QUERY_KNOWN("known: {0}", "可用：{0}"),
    // queries: what one means, how it is found (PLAN_ and each Plan.Way)
    QUERY_ALL("all entries", "全部条目"),
    QUERY_AND(" and ", "，且"),
    QUERY_OR(", or ", "，或"),
    QUERY_NOT("not {0}", "非：{0}"),
    QUERY_BRACKETS("({0})", "（{0}）"),
    QUERY_ANYWHERE("“{0}” in title, text or author", "标题、正文或作者中有“{0}”"),
    QUERY_IN_TITLE("“{0}” in the title", "标题中有“{0}”"),
    QUERY_IN_AUTHOR("“{0}” in the author", "作者中有“{0}”"),
    QUERY_MATCHING("title or author match /{0}/", "标题或作者匹配 /{0}/"),
    QUERY_TAGGED("tagged {0}", "带标签 {0}"),
    QUERY_TAGGED_BELOW("with a tag below {0}", "带 {0} 之下的标签"),
    QUERY_IN_FEED("in a feed with “{0}” in its title or host", "所属订阅源的标题或主机名中有“{0}”"),
    QUERY_LINKED("“{0}” in the address", "网址中有“{0}”"),
    QUERY_LANGUAGE("in the language {0}", "语言为 {0}"),
    QUERY_UNREAD("unread", "未读"),
    QUERY_STARRED("starred", "带星标"),
    QUERY_NEW("arrived since the reader was left", "上次离开阅读器后到达"),
    QUERY_EDITED("edited after it arrived", "到达后被修改过"),
    QUERY_HAS_PICTURE("with a picture", "有图片"),
    QUERY_HAS_AUDIO("with audio", "有音频"),
    QUERY_HAS_TRANSLATION("with a translation", "有译文"),
    QUERY_SINCE("of {0} or later", "{0} 当天或之后"),
    QUERY_BEFORE("before {0}", "早于 {0}"),
    QUERY_ON("of {0}", "日期为 {0}"),
    QUERY_ARRIVED("arrived on {0}", "到达日期为 {0}"),
    QUERY_DAYS("{0} to {1}", "{0} 至 {1}"),
    QUERY_NEWEST("newest first", "最新在前"),
    QUERY_OLDEST("oldest first", "最旧在前"),
    QUERY_BY_FEED("by feed, newest first in each", "按订阅源，各自最新在前"),
    QUERY_BY_LENGTH("longest first", "最长在前"),
    QUERY_LIMITED("{0}, at most {1}", "{0}，最多 {1} 条"),
    QUERY_SORT_IN_LIST("in the reader the newest come first; lede list sorts", "阅读器中总是最新在前；排序请用 lede list"),
    EXPLAIN_QUERY("query: {0}", "查询：{0}"),
    EXPLAIN_MEANING("meaning: {0}", "含义：{0}"),
    EXPLAIN_ORDER("order: {0}", "顺序：{0}"),
    EXPLAIN_WAY("found by: {0}", "查找方式：{0}"),
    PLAN_EVERYTHING("going through all entries, {0}", "逐条查看全部条目，{0} 条"),
    PLAN_NOTHING("nothing: no such tag, feed or word", "无需查找：没有这样的标签、订阅源或词"),
    PLAN_WORDS("the full-text index", "全文索引"),
    PLAN_TAG("the list of the tag, {0} entries", "该标签的列表，{0} 条"),
    PLAN_FEED("the list of the feed, {0} entries", "该订阅源的列表，{0} 条"),
    PLAN_UNREAD("the list of the unread, {0} entries", "未读列表，{0} 条"),
    PLAN_STARRED("the list of the starred, {0} entries", "星标列表，{0} 条"),
    PLAN_ARRIVED("the numbers of what arrived", "到达的编号"),
    PLAN_EDITED("the list of the edited", "已修改列表"),
    PLAN_TRANSLATED("the list of translations", "译文列表"),
    PLAN_DAYS(", only the days meant", "，仅限所指日期"),
    PLAN_ASKED(", and {0} more looked up for each", "，并对每条再查 {0} 个条件"),

    // commands: how they are called
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
            "A QUERY is made of words, \"a phrase\", begin* and any of%n"
                    + "  tag:NAME  tag:NAME/*  feed:PART  lang:zh%n"
                    + "  is:unread  is:read  is:starred  is:new  is:edited%n"
                    + "  has:picture  has:audio  has:translation%n"
                    + "  title:WORD  author:WORD  url:PART  /pattern/%n"
                    + "  on:DAY  on:DAY..DAY  since:DAY  before:DAY  arrived:DAY%n"
                    + "  sort:old  sort:feed  sort:length  limit:N%n"
                    + "where DAY is as 2025-02-13, 2025-02, today,%n"
                    + "yesterday or 7d, 3m, 1y ago. All must hold; or, not%n"
                    + "and ( ) join them otherwise. lede explain tells%n"
                    + "what one means.",
            "QUERY 由词语、\"短语\"、开头* 和以下条件组成：%n"
                    + "  tag:标签  tag:标签/*  feed:名称  lang:zh%n"
                    + "  is:unread  is:read  is:starred  is:new  is:edited%n"
                    + "  has:picture  has:audio  has:translation%n"
                    + "  title:词  author:词  url:部分  /正则/%n"
                    + "  on:日期  on:日期..日期  since:日期  before:日期  arrived:日期%n"
                    + "  sort:old  sort:feed  sort:length  limit:数目%n"
                    + "日期写作 2025-02-13、2025-02、today（今天）、%n"
                    + "yesterday（昨天）或 7d、3m、1y（之前）。须全部满足；%n"
                    + "也可用 or、not 和 ( ) 组合。lede explain 说明%n"
                    + "一条查询的含义。"),
    HELP_EXIT(
            "%nExit codes: 0 done, 1 a feed failed,%n"
                    + "2 wrong use or nothing by that id,%n"
                    + "3 configuration, 4 store or output,%n130 stopped.",
            "%n退出码：0 完成，1 有订阅源失败，%n2 用法错误或没有该编号，%n3 配置，4 存储或输出，130 被中断。"),
    HELP_LIST_COLUMNS(
            "In a pipe the columns are separated by tabs:%n  id, day, unread or read, feed, title.%n",
            "写入管道时各列以制表符分隔：%n  编号、日期、unread 或 read、订阅源、标题。%n"),
    HELP_FEEDS_COLUMNS(
            "In a pipe the columns are separated by tabs:%n  address, title, unread, total, problem, last success,%n"
                    + "  next due in the background, entries a week.",
            "写入管道时各列以制表符分隔：%n  地址、标题、未读数、总数、问题、上次成功、%n  下次后台更新、每周条目数。"),
    COMMAND_ADD("follow an address, a page's feed, a folder, a file or a command", "订阅地址、网页、文件夹、文件或命令"),
    COMMAND_IMPORT("follow what a file names, and restore marks", "订阅文件中列出的源，并恢复状态"),
    COMMAND_EXPORT("write what is followed, or all entries, to stdout", "将订阅列表或所有条目写到标准输出"),
    COMMAND_REMOVE("no longer follow; starred and own-tagged entries stay", "取消订阅；保留加星标和自己加标签的条目"),
    COMMAND_SYNC("bring all feeds up to date", "更新所有订阅源"),
    COMMAND_LIST("list entries, newest first", "列出条目，最新在前"),
    COMMAND_COUNT("how many entries a query finds", "统计查询到的条目数"),
    COMMAND_EXPLAIN("what a query means, and how it is found", "说明查询的含义和查找方式"),
    COMMAND_SHOW("show an article", "显示文章"),
    COMMAND_FEEDS("list what is followed", "列出订阅源"),
    COMMAND_TAGS("every tag: name, unread, total", "所有标签：名称、未读数、总数"),
    COMMAND_PARSE("what is read in a feed's file, as JSON", "读取订阅源文件，输出 JSON"),
    COMMAND_HELP("explain a command", "说明命令"),
    ARGUMENT_ADD(
            "a feed's address, a web page, a folder, a file, exec:COMMAND or filter:COMMAND:ADDRESS",
            "订阅源地址、网页、文件夹、文件、exec:命令 或 filter:命令:地址"),
    ARGUMENT_IMPORT(
            "OPML, newsboat's urls, JSON lines, or newsboat's folder", "OPML、newsboat 的 urls、JSON 行，或 newsboat 的文件夹"),
    ARGUMENT_EXPORT("opml, urls or jsonl", "opml、urls 或 jsonl"),
    ARGUMENT_REMOVE("the address or title of a feed", "订阅源的地址或标题"),
    ARGUMENT_QUERY("what to look for; everything where absent", "要查找的内容；省略则为全部"),
    ARGUMENT_ID("the entry's number, as list shows it", "条目编号，见 list"),
    ARGUMENT_PARSE("a file with a feed in it, - for stdin", "订阅源文件；- 表示标准输入"),
    OPTION_TAG("a tag for all its entries; may stand more than once", "给其所有条目加的标签；可多次使用"),
    OPTION_FORCE("also where nothing answers there", "即使没有响应也订阅"),
    OPTION_ALLOW_COMMANDS("follow exec: and filter: lines too", "也订阅 exec: 和 filter: 行"),
    OPTION_QUIET("say nothing", "不输出任何信息"),
    OPTION_LIMIT("at most this many", "最多列出多少条"),
    OPTION_JSON("one JSON object a line", "每行一个 JSON 对象"),
    OPTION_BATCH(
            "read lines of file, type and address from stdin, parted by tabs, and answer each at once",
            "从标准输入逐行读取以制表符分隔的文件、类型和地址，并立即逐行应答"),
    OPTION_CONTENT_TYPE("what the server said of it", "服务器给出的内容类型"),
    OPTION_BASE_URL("the address that relative ones in it are read against", "解析其中相对地址所用的基准地址"),
    OPTION_PROBLEMS("only those with a problem", "只列出有问题的"),
    OPTION_FORMAT("ansi, text, markdown, html or json", "ansi、text、markdown、html 或 json"),
    OPTION_WIDTH("cells in a line", "每行的显示宽度"),
    OPTION_HELP("show this help", "显示帮助"),
    OPTION_VERSION("show the version", "显示版本"),

    // sync
    SYNC_RUNS("another sync is running", "另一个同步正在进行"),
    SYNC_PROGRESS("{0}/{1} · {2} new", "{0}/{1} · 新 {2}"),
    SYNC_STOPPED("stopped; what had arrived stays: {0} new", "已停止；已收到的内容保留：新 {0}"),
    SYNC_WAITING("waiting for {0}", "等待 {0}"),
    SYNC_LEFT_ALONE(
            "not asked this time, after earlier problems: {0}; lede feeds --problems says why",
            "因先前的问题本次未更新：{0}；原因见 lede feeds --problems"),
    SYNC_DONE("{0} feeds · {1} new · {2} edited · {3} failed", "{0} 个订阅源 · 新 {1} · 更新 {2} · 失败 {3}"),
    SYNCING("syncing {0}/{1} · {2} new · {3} stops", "同步中 {0}/{1} · 新 {2} · 按 {3} 停止"),
    SYNCED("synced · {0} new", "已同步 · 新 {0}"),
    SYNCED_WITH_PROBLEMS(
            "synced · {0} new · problems: {1}, marked ! in the side bar", "已同步 · 新 {0} · {1} 个源有问题，侧栏中以 ! 标出"),

    // keys: where they work
    KEYS("Keys", "按键"),
    KEYS_EVERYWHERE("Everywhere", "任何地方"),
    KEYS_ARTICLES("List and reader", "列表与阅读"),
    KEYS_LIST("List", "列表"),
    KEYS_READER("Reader", "阅读"),
    KEYS_COUNT("Digits before a key of the list say how often: 5j", "列表中，数字加按键表示次数：5j"),
    KEY("Key", "键"),
    MEANING("What it does", "作用"),

    // an article's head and what it holds
    JUST_NOW("just now", "刚刚"),
    ONE_MINUTE_AGO("1 minute ago", "1 分钟前"),
    MINUTES_AGO("{0} minutes ago", "{0} 分钟前"),
    ONE_HOUR_AGO("1 hour ago", "1 小时前"),
    HOURS_AGO("{0} hours ago", "{0} 小时前"),
    ONE_DAY_AGO("1 day ago", "1 天前"),
    DAYS_AGO("{0} days ago", "{0} 天前"),
    ONE_MONTH_AGO("1 month ago", "1 个月前"),
    MONTHS_AGO("{0} months ago", "{0} 个月前"),
    ONE_YEAR_AGO("1 year ago", "1 年前"),
    YEARS_AGO("{0} years ago", "{0} 年前"),
    READING_TIME("{0} min to read", "阅读约 {0} 分钟"),

    // keys: what they do
    KEY_HELP("help", "帮助"),
    KEY_COMMAND_LINE("a command by its name", "按名称执行命令"),
    KEY_QUIT("back; on the front page: leave", "返回；在首页：退出"),
    KEY_BACK("back, never leaves", "返回，不会退出"),
    KEY_SYNC("sync now", "立即同步"),
    KEY_UNDO("take the last change back", "撤销上次更改"),
    KEY_REDO("do it again", "重做"),
    KEY_SUSPEND("to the shell; fg comes back", "挂起到 shell；fg 回来"),
    KEY_REDRAW("draw the screen anew", "重画屏幕"),
    KEY_NEXT_UNREAD("next unread", "下一条未读"),
    KEY_PREVIOUS_UNREAD("previous unread", "上一条未读"),
    KEY_STAR("star, or not", "加或去星标"),
    KEY_READ("read, or unread", "标为已读或未读"),
    KEY_EDIT_TAGS("own tags of the entry", "条目的自有标签"),
    KEY_OPEN_LINK("open the link (over SSH: show and copy it)", "打开链接（SSH 下：显示并复制）"),
    KEY_COPY_LINK("copy the link", "复制链接"),
    KEY_DOWN("down", "向下"),
    KEY_UP("up", "向上"),
    KEY_PAGE_DOWN("a page down", "下一页"),
    KEY_PAGE_UP("a page up", "上一页"),
    KEY_NEWEST("to the newest", "到最新"),
    KEY_OLDEST("to the oldest", "到最旧"),
    KEY_OPEN("open", "打开"),
    KEY_SIDE_BAR("to the side bar and back", "进出侧栏"),
    KEY_FOLD("fold the side bar", "收起侧栏"),
    KEY_OPEN_BRANCH("in the side bar: show the tags below", "侧栏：展开下级标签"),
    KEY_CLOSE_BRANCH("in the side bar: fold the tags below", "侧栏：折叠下级标签"),
    KEY_VIEWS("the views", "视图"),
    KEY_PICK_TAG("pick a tag", "选标签"),
    KEY_NARROW("narrow by words", "按词筛选"),
    KEY_CALENDAR("the calendar", "日历"),
    KEY_DAY_BEFORE("the day before", "前一天"),
    KEY_DAY_AFTER("the day after", "后一天"),
    KEY_WEEK_BEFORE("the week before", "前一周"),
    KEY_WEEK_AFTER("the week after", "后一周"),
    KEY_UNREAD_ONLY("unread only, or all", "仅未读，或全部"),
    KEY_DENSITY("one line for an entry, or its summary too", "每条一行，或附摘要"),
    KEY_SELECT("select rows as you move; again: end that", "移动时选中多行；再按结束"),
    KEY_READ_ABOVE("mark all above as read", "上方全部标为已读"),
    KEY_READ_BELOW("mark all below as read", "下方全部标为已读"),
    KEY_ALL_READ("mark all shown as read", "所示全部标为已读"),
    KEY_ADD_FEED("add a feed", "添加订阅"),
    KEY_SHOW_ARRIVED("show what arrived", "显示新到的"),
    KEY_LINE_DOWN("a line down", "下一行"),
    KEY_LINE_UP("a line up", "上一行"),
    KEY_SCREEN_DOWN("a screen down", "下一屏"),
    KEY_SCREEN_UP("a screen up", "上一屏"),
    KEY_START("to the start", "到开头"),
    KEY_END("to the end", "到结尾"),
    KEY_NEXT_ENTRY("next entry", "下一条"),
    KEY_PREVIOUS_ENTRY("previous entry", "上一条"),
    KEY_LANGUAGE("the same in another language", "换一种语言"),
    KEY_PICTURES("pictures: small, large, none", "图片：小、大、不显示");

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
