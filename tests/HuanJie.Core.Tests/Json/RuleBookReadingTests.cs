using HuanJie.Json;
using HuanJie.Rules;

namespace HuanJie.Tests.Json;

/// <summary>A book that is refused is refused with every problem in it, each with its line, its place and what to write instead.</summary>
public sealed class RuleBookReadingTests
{
    private const string Book = """
        {
          "schema": "huanjie/1",
          "ruleBook": {
            "name": "test", "title": { "zh": "测试", "en": "Test" }, "level": "county",
            "rules": [
              { "id": "one", "kind": "age-floor", "severity": "must", "text": { "zh": "一", "en": "One" },
                "versions": [ { "citation": { "instrument": "测试规定", "article": "一", "inForceFrom": "2020-01-01" }, "parameters": { "min": 18 } } ] },
              { "id": "two", "kind": "age-ceiling", "severity": "must", "text": { "zh": "二", "en": "Two" },
                "versions": [ { "citation": { "instrument": "测试规定", "article": "二", "inForceFrom": "2020-01-01" }, "parameters": { "max": 60 } } ] }
            ]
          }
        }
        """;

    [Fact]
    public void The_book_of_these_tests_reads() => Assert.Equal(2, HuanJieJson.RuleBooks.Read(Book).Rules.Count);

    [Theory]
    [InlineData("\"id\": \"one\"", "\"id\": \"\\ud800\"", "$.ruleBook.rules[0].id")]
    [InlineData("\"kind\": \"age-floor\"", "\"kind\": \"\\ud800\"", "$.ruleBook.rules[0].kind")]
    [InlineData("\"min\"", "\"\\ud800\"", "$.ruleBook.rules[0].versions[0].parameters")]
    [InlineData("\"article\": \"一\"", "\"article\": \"\\ud800\"", "$.ruleBook.rules[0].versions[0].citation.article")]
    [InlineData("\"id\": \"one\"", "\"\\ud800\": 1, \"id\": \"one\"", "$.ruleBook.rules[0].?")]
    public void Half_a_character_is_a_problem_and_no_crash(string found, string written, string path)
    {
        var problems = Problems(Book.Replace(found, written, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Path == path && problem.Message.Contains("half a character", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_of_the_contract_and_of_the_rules_come_together()
    {
        var text = Book.Replace("\"severity\": \"must\", \"text\": { \"zh\": \"一\"", "\"severity\": \"maybe\", \"text\": { \"zh\": \"一\"", StringComparison.Ordinal).Replace("\"max\": 60", "\"max\": 600", StringComparison.Ordinal);
        Assert.Equal(
            [
                "line 6, $.ruleBook.rules[0].severity: rule 'one': 'maybe' is not known here. Write one of must, should.",
                "line 9, $.ruleBook.rules[1].versions[0].parameters.max: rule 'two': 600 is out of bounds. Write a whole number from 0 to 130.",
            ],
            Problems(text).Select(static problem => problem.ToString()));
    }

    [Fact]
    public void A_rule_that_breaks_the_contract_in_one_part_is_looked_at_in_the_others()
    {
        var text = Book.Replace(", \"text\": { \"zh\": \"一\", \"en\": \"One\" }", "", StringComparison.Ordinal).Replace("\"kind\": \"age-floor\"", "\"kind\": \"age-flor\"", StringComparison.Ordinal);
        var problems = Problems(text);
        Assert.Equal(2, problems.Count);
        Assert.Contains(problems, static problem => problem.Message == "rule 'one': 'text' is missing. It is required; add it.");
        Assert.Contains(problems, static problem => problem.Path == "$.ruleBook.rules[0].kind" && problem.Message.StartsWith("rule 'one': 'age-flor' is not a known kind of rule.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"rules\": [", "\"rules\": [ null,")]
    [InlineData("\"level\": \"county\"", "\"level\": \"village\"")]
    [InlineData("\"versions\": [ { \"citation\": { \"instrument\": \"测试规定\", \"article\": \"一\"", "\"versions\": [ { \"citation\": { \"article\": \"一\"")]
    [InlineData("\"name\": \"test\", ", "")]
    public void What_cannot_be_read_makes_no_problems_of_its_own(string found, string written) =>
        Assert.Single(Problems(Book.Replace(found, written, StringComparison.Ordinal)));

    [Fact]
    public void Null_for_a_member_that_is_required_says_that_it_is()
    {
        var problem = Assert.Single(Problems(Book.Replace("\"title\": { \"zh\": \"测试\", \"en\": \"Test\" }", "\"title\": null", StringComparison.Ordinal)));
        Assert.Equal("null stands here. 'title' is required; write its value.", problem.Message);
    }

    [Fact]
    public void Null_for_a_member_that_may_be_left_out_says_so()
    {
        var problem = Assert.Single(Problems(Book.Replace("\"severity\": \"must\", \"text\": { \"zh\": \"一\"", "\"severity\": \"must\", \"scope\": null, \"text\": { \"zh\": \"一\"", StringComparison.Ordinal)));
        Assert.Equal("rule 'one': null stands here. Leave the member out when its value is not known.", problem.Message);
    }

    [Fact]
    public void An_id_that_may_not_be_shown_is_named_by_its_length()
    {
        var problem = Assert.Single(Problems(Book.Replace("\"id\": \"one\"", "\"id\": \"年龄不低于十\"", StringComparison.Ordinal)));
        Assert.Equal(
            "line 6, $.ruleBook.rules[0].id: The text of 6 characters is no id of a rule. Write words of lower-case ASCII letters and digits joined by hyphens, such as 'vc-woman-member'.",
            problem.ToString());
    }

    [Fact]
    public void A_selector_that_the_kind_does_not_look_at_is_refused_with_its_line()
    {
        var text = Book.Replace("\"kind\": \"age-floor\"", "\"kind\": \"woman-member\", \"scope\": { \"sex\": \"female\" }", StringComparison.Ordinal).Replace("\"min\": 18", "\"min\": 1", StringComparison.Ordinal);
        var problem = Assert.Single(Problems(text));
        Assert.Equal((6, "$.ruleBook.rules[0].scope.sex"), (problem.Line, problem.Path));
    }

    private static ValueList<JsonProblem> Problems(string text) => Assert.Throws<DocumentException>(() => HuanJieJson.RuleBooks.Read(text)).Problems;
}
