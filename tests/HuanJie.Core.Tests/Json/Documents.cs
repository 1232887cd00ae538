using System.Text;
using HuanJie.Json;
using HuanJie.Rosters;

namespace HuanJie.Tests.Json;

/// <summary>Documents to change in one place. All of it is made up.</summary>
internal static class Documents
{
    /// <summary>A sound roster; tests name its lines, so it keeps them.</summary>
    public const string Roster = """
        {
          "schema": "huanjie/1",
          "roster": {
            "organisation": { "code": "430105001001", "kind": "community", "name": "测试社区", "rural": true, "households": 1200 },
            "members": [
              { "id": "P-1", "posts": ["secretary", "director"], "name": "测试甲", "citizenNumber": "11010519491231002X", "sex": "male" },
              { "id": "P-2", "posts": ["committee-member"], "birthDate": "1979-05" }
            ],
            "term": { "start": "2021-01-28", "dueEnd": "2026-01-28", "ordinal": 11 },
            "departures": [{ "person": "P-3", "reason": "age" }]
          }
        }
        """;

    /// <summary>The organisation alone, on one line.</summary>
    public static string Line(int number, string members = "") =>
        $$$$"""{"schema":"huanjie/1","roster":{"organisation":{"code":"4301050010{{{{number:D2}}}}","kind":"village"},"members":[{{{{members}}}}],"seats":{}}}""";

    /// <summary>The sound roster with another text in one place.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Contains(old, Roster, StringComparison.Ordinal);
        return Roster.Replace(old, replacement, StringComparison.Ordinal);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static ValueList<JsonProblem> ProblemsOf(string json) => Assert.Throws<DocumentException>(() => HuanJieJson.Rosters.Read(json)).Problems;

    public static int NumberOf(Roster roster) => (int)(roster.Organisation.Code.Value % 100);
}
