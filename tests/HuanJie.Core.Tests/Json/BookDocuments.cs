using HuanJie.Json;

namespace HuanJie.Tests.Json;

/// <summary>A rule book to spoil in one place. All of it is made up.</summary>
internal static class BookDocuments
{
    /// <summary>A sound book of a county; tests name its lines, so it keeps them.</summary>
    public const string Sound = """
        {
          "schema": "huanjie/1",
          "ruleBook": {
            "name": "made-up", "title": { "zh": "测试", "en": "Test" }, "level": "county",
            "rules": [
              {
                "id": "t-age", "kind": "age-ceiling", "severity": "must",
                "text": { "zh": "不超过55周岁", "en": "At most 55" },
                "versions": [
                  { "citation": { "instrument": "测试规定", "article": "第一条", "inForceFrom": "2020-01-01" }, "parameters": { "max": 55 } }
                ]
              },
              {
                "id": "t-size", "kind": "committee-size", "severity": "must",
                "text": { "zh": "三至七人", "en": "3 to 7 people" },
                "versions": [
                  { "citation": { "instrument": "测试规定", "article": "第二条", "inForceFrom": "2018-01-01", "inForceTo": "2019-12-31" }, "parameters": { "min": 3, "max": 5 } },
                  { "citation": { "instrument": "测试规定", "article": "第二条", "inForceFrom": "2020-01-01" }, "parameters": { "min": 3, "max": 7 } }
                ]
              }
            ]
          }
        }
        """;

    public static string With(params ReadOnlySpan<(string Old, string Replacement)> changes)
    {
        var text = Sound;
        foreach (var (old, replacement) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, replacement, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Everything that is said of a book read from a file.</summary>
    public static IEnumerable<string> ProblemsOf(string json)
    {
        using var file = new MemoryStream(Documents.Utf8(json));
        return Assert.Throws<DocumentException>(() => HuanJieJson.RuleBooks.Read(file, "county.json")).Problems.Select(static problem => problem.ToString());
    }
}
