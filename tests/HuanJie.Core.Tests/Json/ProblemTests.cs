using System.Text;
using HuanJie.Json;

namespace HuanJie.Tests.Json;

public sealed class ProblemTests
{
    private const string MembersOfAMember = "id, posts, name, citizenNumber, birthDate, sex, education, ethnicGroup, affiliation, partyJoined, entry";

    public static TheoryData<string, string, string> Problems => new()
    {
        // What is there, what is written instead, what is said.
        {
            "430105001001", "43010500100",
            "line 4, $.roster.organisation.code: '43010500100' has 11 digits. A division code has 12 digits, or 2, 4, 6 or 9 for its first parts, such as '430105' for '430105000000'. Write all digits of the last part, with its leading zeros."
        },
        {
            "1979-05", "2023-02-30",
            "line 7, $.roster.members[1].birthDate: '2023-02-30' is not a date. The day is 30; February 2023 has 28 days. Correct it, or write only what is known, such as 1979-05."
        },
        {
            "\"dueEnd\": \"2026-01-28\"", "\"dueEnd\": \"2020-01-28\"",
            "line 9, $.roster.term: The term starts on 2021-01-28 and is due to end on 2020-01-28. It must end after it starts; are the two dates swapped?"
        },
        {
            "\"start\": \"2021-01-28\"", "\"start\": \"2021-01\"",
            "line 9, $.roster.term.start: '2021-01' is not a day as year, month and day. Write it as yyyy-MM-dd, such as 2021-01-28."
        },
        {
            "\"ordinal\": 11", "\"ordinal\": 0",
            "line 9, $.roster.term: The term has the number 0. Terms are numbered from 1; leave the number out when it is not known."
        },
        {
            "[\"secretary\", \"director\"]", "[\"secretary\", \"secretary\"]",
            "line 6, $.roster.members[0].posts: The post secretary stands twice. A person holds a post once; name it once."
        },
        {
            "P-2", "P-1",
            "line 3, $.roster: Members 1 and 2 have the same id P-1. A person stands once in a roster; give one member all the posts held."
        },
        {
            "\"birthDate\"", "\"birthday\"",
            $"line 7, $.roster.members[1].birthday: 'birthday' is not a member here. The members are {MembersOfAMember}; correct the name or take it out."
        },
        {
            "\"sex\": \"male\"", "\"id\": \"P-9\"",
            "line 6, $.roster.members[0].id: 'id' stands twice in one object. Write it once."
        },
        {
            "\"id\": \"P-2\", ", "",
            "line 7, $.roster.members[1]: 'id' is missing. It is required; add it."
        },
        {
            "\"schema\": \"huanjie/1\",", "",
            "line 1, $: 'schema' is missing. It is required; add it."
        },
        {
            "\"dueEnd\": \"2026-01-28\", ", "",
            "line 9, $.roster.term: 'dueEnd' is missing. It is required; add it."
        },
        {
            "\"rural\": true", "\"rural\": null",
            "line 4, $.roster.organisation.rural: null stands here. Leave the member out when its value is not known."
        },
        {
            "{ \"person\": \"P-3\", \"reason\": \"age\" }", "null",
            "line 10, $.roster.departures[0]: null stands here. Leave the member out when its value is not known."
        },
        {
            "\"rural\": true", "\"rural\": \"yes\"",
            "line 4, $.roster.organisation.rural: Text stands here; true or false is expected."
        },
        {
            "1200", "1200.5",
            "line 4, $.roster.organisation.households: 1200.5 stands here; a whole number from -2147483648 to 2147483647 is expected."
        },
        {
            "1200", "-1",
            "line 4, $.roster.organisation: Households is -1; a count is zero or more. Leave it out when it is not known."
        },
        {
            "\"430105001001\"", "430105001001",
            "line 4, $.roster.organisation.code: A number stands here; text is expected."
        },
        {
            "[\"committee-member\"]", "\"committee-member\"",
            "line 7, $.roster.members[1].posts: Text stands here; an array of posts, such as [\"secretary\", \"director\"], is expected."
        },
        {
            "[{ \"person\": \"P-3\", \"reason\": \"age\" }]", "{}",
            "line 10, $.roster.departures: An object stands here; an array is expected."
        },
        {
            "{ \"person\": \"P-3\", \"reason\": \"age\" }", "[]",
            "line 10, $.roster.departures[0]: An array stands here; an object is expected."
        },
        {
            "\"male\"", "1",
            "line 6, $.roster.members[0].sex: A number stands here; one of unknown, male, female, not-stated is expected."
        },
        {
            "\"male\"", "\"男\"",
            "line 6, $.roster.members[0].sex: '男' is not known here. Write one of unknown, male, female, not-stated."
        },
        {
            "huanjie/1", "huanjie/2",
            "line 2, $.schema: 'huanjie/2' is not a version of the contract that this library reads. Write \"huanjie/1\", or read the document with the release that wrote it."
        },
        {
            "P-3", "",
            "line 10, $.roster.departures[0].person: A person id is empty. Write 1 to 64 ASCII letters, digits, '-', '_', '.' or ':', such as 'P-0042'."
        },
        {
            "测试社区", "\\ud800",
            "line 4, $.roster.organisation.name: The text here is not valid UTF-8, or has an escape that is half a character. Save the file as UTF-8."
        },
        {
            "\"committee-member\"", "\"\\udc00\"",
            "line 7, $.roster.members[1].posts: The text here is not valid UTF-8, or has an escape that is half a character. Save the file as UTF-8."
        },
        {
            "\"rural\"", "\"\\ud83d\"",
            "line 4, $.roster.organisation.?: The text here is not valid UTF-8, or has an escape that is half a character. Save the file as UTF-8."
        },
        {
            "\"male\" },", "\"male\" }",
            "line 7, $: This is not JSON: '{' is invalid after a value. Expected either ',', '}', or ']'."
        },
        {
            "1200", "unknown",
            "line 4, $: This is not JSON: 'u' is an invalid start of a value."
        },
        {
            "1200", "none",
            "line 4, $: This is not JSON: A word stands here that is not true, false or null. Write text between double quotes."
        },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_is_said_with_its_line_and_path(string old, string replacement, string problem)
    {
        Assert.Equal([problem], Documents.ProblemsOf(Documents.With(old, replacement)).Select(found => found.ToString()));
    }

    [Theory]
    [InlineData("", "line 1, $: The document is empty. It starts with { \"schema\": \"huanjie/1\", … }.")]
    [InlineData(" \r\n\t", "line 1, $: The document is empty. It starts with { \"schema\": \"huanjie/1\", … }.")]
    [InlineData("null", "line 1, $: The document is null. Write an object: { \"schema\": \"huanjie/1\", … }.")]
    [InlineData("[]", "line 1, $: An array stands here; an object is expected.")]
    [InlineData("\n\n5", "line 3, $: 5 stands here; an object is expected.")]
    public void A_document_that_is_no_object_is_refused(string json, string problem) =>
        Assert.Equal([problem.Replace("5 stands", "A number stands", StringComparison.Ordinal)], Documents.ProblemsOf(json).Select(found => found.ToString()));

    [Fact]
    public void A_document_that_is_cut_off_anywhere_is_refused_and_never_throws_anything_else()
    {
        for (var length = 1; length < Documents.Roster.Length; length++)
        {
            var problem = Documents.ProblemsOf(Documents.Roster[..length])[^1];
            Assert.Equal("The document is cut off: it ends before its last bracket. In JSON Lines each line holds one whole document.", problem.Message);
        }
    }

    [Fact]
    public void A_document_that_is_nested_too_deep_is_refused()
    {
        var deep = new string('[', 1000) + new string(']', 1000);
        const string TooDeep = "Brackets stand more than 32 deep here. No document of the contract is that deep.";
        Assert.Equal([new JsonProblem(1, "$", TooDeep)], Documents.ProblemsOf(deep));
        Assert.Equal([new JsonProblem(7, "$", TooDeep)], Documents.ProblemsOf(Documents.With("\"1979-05\"", deep)));
        var unknown = Documents.ProblemsOf(Documents.With("\"birthDate\": \"1979-05\"", $"\"x\": {deep}"));
        Assert.Equal(["$.roster.members[1].x", "$"], unknown.Select(problem => problem.Path));
        Assert.Equal(TooDeep, unknown[1].Message);
    }

    [Fact]
    public void Text_after_the_document_is_refused()
    {
        Assert.Equal(
            [new JsonProblem(13, "$", "This is not JSON: '{' is invalid after a single JSON value. Expected end of data.")],
            Documents.ProblemsOf(Documents.Roster + "\n" + Documents.Roster));
        Assert.Equal(
            [new JsonProblem(12, "$", "This is not JSON: ',' is invalid after a single JSON value. Expected end of data.")],
            Documents.ProblemsOf(Documents.Roster + ","));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_refused_where_they_stand()
    {
        var latin = Encoding.Latin1.GetBytes(Documents.With("测试社区", "é").Replace("测试甲", "x", StringComparison.Ordinal));
        var problems = Assert.Throws<DocumentException>(() => HuanJieJson.Rosters.Read(latin)).Problems;
        Assert.Equal([new JsonProblem(4, "$.roster.organisation.name", "The text here is not valid UTF-8, or has an escape that is half a character. Save the file as UTF-8.")], problems);
    }

    [Fact]
    public void All_problems_are_reported_in_the_order_of_the_document()
    {
        var json = Documents.With("430105001001", "43")
            .Replace("\"kind\": \"community\"", "\"kind\": \"city\", \"x\": {}", StringComparison.Ordinal)
            .Replace("\"id\": \"P-1\", ", "", StringComparison.Ordinal)
            .Replace("\"male\"", "null", StringComparison.Ordinal)
            .Replace("1979-05", "1979-13", StringComparison.Ordinal)
            .Replace("\"2026-01-28\"", "\"2020-01-28\"", StringComparison.Ordinal)
            .Replace("\"age\"", "1", StringComparison.Ordinal);
        var exception = Assert.Throws<DocumentException>(() => HuanJieJson.Rosters.Read(json));
        Assert.Equal(
            [
                "4 $.roster.organisation.kind",
                "4 $.roster.organisation.x",
                "6 $.roster.members[0]",
                "6 $.roster.members[0].sex",
                "7 $.roster.members[1].birthDate",
                "9 $.roster.term",
                "10 $.roster.departures[0].reason",
            ],
            exception.Problems.Select(problem => $"{problem.Line} {problem.Path}"));
        Assert.Equal($"{exception.Problems[0]} (6 more; see Problems)", exception.Message);
        Assert.Equal("$.roster.organisation.kind", exception.Path);
        Assert.Equal(3, exception.LineNumber);
    }

    [Fact]
    public void What_stands_before_broken_JSON_is_reported_too()
    {
        var problems = Documents.ProblemsOf(Documents.With("\"households\": 1200 }", "\"house\": 1200").Replace("1979-05\" }", "1979-05\" ", StringComparison.Ordinal));
        Assert.Equal(["$.roster.organisation.house", "$.roster.organisation.members", "$"], problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_long_list_of_problems_takes_time_in_proportion_to_its_length()
    {
        // A million lines with a problem each would take hours if each problem counted its lines from the start.
        var json = Documents.Line(1, string.Join(",", Enumerable.Repeat("\n{}", 50_000)));
        var problems = Documents.ProblemsOf(json);
        Assert.Equal(100_000, problems.Count);
        Assert.Equal(50_001, problems[^1].Line);
        Assert.Equal("$.roster.members[49999]", problems[^1].Path);
    }
}
