package dev.lede.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @Test
    void jsonLdInAGraphSaysItAll() {
        var found = of("""
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Harbour"},
                {"@type": ["NewsArticle"], "headline": "The lamp is lit", "datePublished": "2025-02-13T23:14:00+01:00",
                 "author": [{"@type": "Person", "name": "Ada Wick"}, {"name": "Bo Oil"}], "inLanguage": "en_GB",
                 "publisher": {"name": "Harbour News"}, "image": {"url": "/lamp.jpg"}, "keywords": "lamps, harbours"}]}
                </script>""", "", "''");

        assertThat(found.title()).isEqualTo("The lamp is lit");
        assertThat(found.byline()).isEqualTo("Ada Wick, Bo Oil");
        assertThat(found.published()).hasToString("2025-02-13T23:14+01:00");
        assertThat(found.lang()).isEqualTo("en-GB");
        assertThat(found.siteName()).isEqualTo("Harbour News");
        assertThat(found.thumbnail()).isEqualTo("https://lamp.example/lamp.jpg");
        assertThat(found.tags()).containsExactly("lamps", "harbours");
    }

    @Test
    void ofJsonLdThatBreaksOffTheBeginningCounts() {
        var found = of("""
                <script type="application/ld+json">
                {"@type": "BlogPosting", "headline": "A\tlamp", "datePublished": "2025-02-13", "description": "He said "no"
                </script>""", "");

        assertThat(found.title()).isEqualTo("A lamp");
        assertThat(found.published()).hasToString("2025-02-13T00:00Z");
    }

    @Test
    void openGraphAndDublinCoreAreRead() {
        var found = of("""
                <meta property="og:title" content="The lamp | Harbour"><meta property="og:site_name" content="Harbour">
                <meta name="DC.date.issued" content="2025-02-13"><meta name="DC.Creator" content="By Ada Wick">
                <meta property="og:image" content="//img.example/lamp.jpg"><meta property="article:tag" content="lamps">
                """, "");

        assertThat(found.title()).isEqualTo("The lamp");
        assertThat(found.published()).hasToString("2025-02-13T00:00Z");
        assertThat(found.byline()).isEqualTo("Ada Wick");
        assertThat(found.thumbnail()).isEqualTo("https://img.example/lamp.jpg");
        assertThat(found.tags()).containsExactly("lamps");
    }

    @ParameterizedTest
    @CsvSource({
        "2025年2月13日 23:14, 2025-02-13T23:14+08:00",
        "2025-02-13 23:14:05, 2025-02-13T23:14:05+08:00",
        "发布时间：25-02-13, 2025-02-13T00:00+08:00"
    })
    void aChineseDateStandsNearTheTitleAndIsOfItsZone(String written, String read) {
        var found = of(
                "<title>港口的灯点亮了_港口新闻_港口网</title>",
                "<h1>港口的灯点亮了</h1><div><span>" + written + "</span><span>来源：港口日报</span></div>",
                "zh");

        assertThat(found.title()).isEqualTo("港口的灯点亮了");
        assertThat(found.published()).hasToString(read);
        assertThat(found.byline()).isEqualTo("港口日报");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Posted on February 3, 2025', 2025-02-03T00:00Z",
        "de, '3. Februar 2025', 2025-02-03T00:00Z",
        "fr, 'le 03/02/2025', 2025-02-03T00:00Z",
        "en, '02/03/2025', 2025-02-03T00:00Z",
        "de, '03.02.25', 2025-02-03T00:00Z"
    })
    void aDateIsReadAsItsLanguageWritesIt(String lang, String written, String read) {
        assertThat(of("", "<h1>The lamp</h1><p>" + written + "</p>", lang).published())
                .hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>3 February 2025</p>', 2025-02-03T00:00Z",
        "'<p>&shy;&#8203;</p><p>3 February 2025</p>', 2025-02-03T00:00Z",
        "'<p>Updated 3 February 2025</p>', 2024-05-06T07:08:09Z",
        "'<p>06.05.24</p>', 2024-05-06T07:08:09Z",
        "'<p>05/06/24</p>', 2024-05-06T07:08:09Z",
        "'<p>On 3 February 2025 the lamp went out.</p>', 2024-05-06T07:08:09Z",
        "'<p>© 3 February 2025 Harbour</p>', 2024-05-06T07:08:09Z",
        "'<div class=related><p>3 February 2025</p></div>', 2024-05-06T07:08:09Z"
    })
    void theDatePrintedBesideTheTitleIsBelievedBeforeTheDeclaredOne(String printed, String read) {
        String declared = "<meta property='article:published_time' content='2024-05-06T07:08:09Z'>";

        assertThat(of(declared, "<h1>The lamp is lit</h1>" + printed).published())
                .hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "'<h1>The lamp</h1><p>01.02.2022 – The lamp that nobody has lit in a hundred years was lit again by the keeper of the harbour, and all who lived there came out of their houses to see it, and stayed until the morning.</p>', 2022-02-01T00:00Z",
        "'<h1>The lamp</h1><p>Joined: 18.09.2008</p><p>21.01.2009, 05:42</p>', 2009-01-21T00:00Z",
        "'<nav><a>3 May 2001</a></nav><h1>The lamp</h1><p>by lupa on 26/10/13, 03:48 pm</p>', 2013-10-26T00:00Z",
        "'<h1>The lamp</h1><div class=comments><time datetime=2001-05-03>then</time></div><p>26. Oktober 2013</p>', 2013-10-26T00:00Z",
        "'<h1>The lamp</h1><time itemprop=dateModified datetime=2018-08-29>then</time><time datetime=2018-06-22>now</time>', 2018-06-22T00:00Z",
        "'<h1>The lamp</h1><span class=updated title=2013-04-04T18:52:11Z></span>', 2013-04-04T18:52:11Z"
    })
    void aDateIsOfTheArticleAndNotOfWhatIsAroundIt(String body, String read) {
        assertThat(of("", body, "de").published()).hasToString(read);
    }

    @Test
    void theDayInAnAddressStaysWhenThePageIsWrittenAgain() {
        var page = new Page("https://lamp.example/2017/7/12/story", """
                <meta property="article:published_time" content="2019-06-17T18:28:00+02:00"><h1>The lamp</h1>
                <p>The lamp is lit.</p>""");

        assertThat(Extractor.extract(page).metadata().published()).hasToString("2017-07-12T00:00Z");
    }

    @Test
    void theSitesNameInTheGreatestHeadingIsNoTitle() {
        var found = of(
                "<title>The lamp is lit at last - Harbour</title>", "<h1>Harbour</h1><h2>The lamp is lit at last</h2>");

        assertThat(found.title()).isEqualTo("The lamp is lit at last");
    }

    @Test
    void anAddressIsNoAuthor() {
        assertThat(of("<meta name=author content='https://social.example/ada'>", "")
                        .byline())
                .isNull();
    }

    private static Metadata of(String head, String body) {
        return of(head, body, "en");
    }

    private static Metadata of(String head, String body, String lang) {
        return Extractor.extract(new Page(
                        "https://lamp.example/story", "<html lang=" + lang + "><head>" + head + "</head><body>" + body))
                .metadata();
    }
}
