using System.Text.Encodings.Web;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Tests.Json;
using HuanJie.Text;
using NJsonSchema;
using NodaTime;

namespace HuanJie.Tests.Rules;

/// <summary>A kind of rule of a team's own, in C#, with sentences of its own: at most so many posts held at once.</summary>
public sealed class OwnKindTests
{
    private static readonly RuleBookFormat Format = HuanJieJson.RuleBooks.With(FewPosts.Kind);

    private static readonly string Document = BookDocuments.With(("age-ceiling", "few-posts"), ("\"max\": 55", "\"most\": 2"), ("committee-size", "few-posts"), ("\"min\": 3, \"max\": 5", "\"most\": 2"), ("\"min\": 3, \"max\": 7", "\"most\": 2"), ("不超过55周岁", "兼任不过两职"), ("At most 55", "At most two posts"));

    private static readonly RulesInForce Rules = Format.Read(Document).On(new LocalDate(2021, 1, 28));

    [Fact]
    public void It_judges_and_speaks_in_its_own_words()
    {
        var verdict = Rules.Judge("t-age", Holding(3));
        Assert.Equal(VerdictKind.Violated, verdict.Kind);
        Assert.Equal("Violated: At most two posts (t-age, must). Holds 3 posts, over 2. Source: 测试规定 第一条 (in force from 2020-01-01).", verdict.Describe(Language.English));
        Assert.Equal("违反:兼任不过两职(t-age,必须)。任3职,超过2职。依据:测试规定第一条(自2020-01-01起施行)。", verdict.Describe(Language.Chinese));
        Assert.Equal(VerdictKind.Satisfied, Rules.Judge("t-age", Holding(2)).Kind);
        Assert.Equal("Holds 2 posts, at most 2", Rules.Judge("t-age", Holding(2)).Reason(Language.English));
    }

    [Fact]
    public void What_is_not_known_and_what_is_not_judged_is_said_in_the_words_of_the_library()
    {
        Assert.Equal("Not known: posts held", Rules.Judge("t-age", Made.Seeker).Reason(Language.English));
        Assert.Equal("The rule does not judge such a subject", Rules.Judge("t-age", new Turnover { Current = [], Previous = [] }).Reason(Language.English));
    }

    [Fact]
    public void It_explains_itself_as_a_tree_and_as_JSON()
    {
        var verdict = Rules.Judge("t-age", Holding(3));
        Assert.Equal(
            """
            Violated t-age At most two posts (must)
            ├─ reasoning: holds 3 posts, over 2
            ├─ facts: posts held = 3
            ├─ parameters: the most posts (most) = 2
            ├─ version: chosen by the polling day 2021-01-28, in force from 2020-01-01
            └─ source: 测试规定 第一条 (in force from 2020-01-01), high confidence

            """.ReplaceLineEndings("\n"),
            verdict.Explain(Language.English).ToString());
        Assert.Contains("""
            "reasoning":[{"key":"few-posts.violated","posts":"3","most":"2"}]
            """, verdict.ToJson(), StringComparison.Ordinal);
    }

    // The base of the checks has no turning days: every day of the period is judged.
    [Fact]
    public void It_has_timelines_and_finds_in_rosters()
    {
        var timeline = Timeline.Of(Rules.Book, Holding(3), new(2019, 12, 30), new(2020, 1, 2));
        Assert.Equal("t-age: 2019-12-30 to 2019-12-31: NotApplicable; 2020-01-01 to 2020-01-02: Violated", timeline.Rules[0].ToString());
        Assert.Equal("t-size: 2019-12-30 to 2020-01-02: Violated", timeline.Rules[1].ToString());

        var roster = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary, Post.Director, Post.SupervisionHead]), Examples.Member("P-2", [Post.DeputyDirector]));
        Assert.Equal(["430105001201: t-age", "430105001201: t-size"], Rules.Assess([roster]).Findings.Select(static finding => finding.ToString()));
        Assert.Equal("Holds 3 posts, over 2", Rules.Judge("t-age", roster).Reason(Language.English));
    }

    [Fact]
    public void A_sentence_that_is_not_worded_is_printed_as_it_is()
    {
        var unworded = new RuleKind { Id = "few-posts", Subjects = FewPosts.Kind.Subjects, Meaning = FewPosts.Kind.Meaning, Parameters = FewPosts.Kind.Parameters, Prepare = FewPosts.Kind.Prepare };
        var verdict = HuanJieJson.RuleBooks.With(unworded).Read(Document).On(new LocalDate(2021, 1, 28)).Judge("t-age", Holding(3));
        Assert.Equal("few-posts.violated(posts = 3, most = 2)", verdict.Reason(Language.English));
    }

    [Fact]
    public async Task It_is_read_back_and_in_the_schema()
    {
        var book = Format.Read(Document);
        Assert.Equal(book, Format.Read(Format.Write(book)));
        var schema = await JsonSchema.FromJsonAsync(Format.Schema.ToJsonString());
        Assert.Empty(schema.Validate(Document));
        Assert.Equal(
            """{"description":"兼任不过多职 / no more than so many posts at once","type":"object","properties":{"most":{"type":"integer","minimum":1,"maximum":9,"description":"最多职数 / the most posts"}},"additionalProperties":false,"required":["most"]}""",
            Format.Schema["$defs"]!["few-posts"]!.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        var known = await JsonSchema.FromJsonAsync(HuanJieJson.RuleBooks.Schema.ToJsonString());
        Assert.NotEmpty(known.Validate(Document));
    }

    [Fact]
    public void Its_parameters_are_checked_as_those_of_the_library_are()
    {
        var problems = Assert.Throws<DocumentException>(static () => Format.Read(Document.Replace("\"most\": 2", "\"most\": 0", StringComparison.Ordinal))).Problems;
        Assert.Equal("line 10, $.ruleBook.rules[0].versions[0].parameters.most: rule 't-age': 0 is out of bounds. Write a whole number from 1 to 9.", problems[0].ToString());
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void A_reader_that_does_not_know_it_says_how_to_give_it()
    {
        var problem = Assert.Throws<DocumentException>(static () => HuanJieJson.RuleBooks.Read(Document)).Problems[0];
        Assert.StartsWith("rule 't-age': 'few-posts' is not a known kind of rule. Write one of age-ceiling, ", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("young-member; or give your own kind to RuleBookFormat.With.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_given_once() => Assert.Equal(
        "The kind 'few-posts' stands twice. Give each kind of rule an id of its own. (Parameter 'kinds')",
        Assert.Throws<ArgumentException>(static () => Format.With(FewPosts.Kind)).Message);

    private static Candidate Holding(int posts) => Made.Seeker with { Holds = [.. Enumerable.Repeat(new HeldPost(Made.Seeker.Body, Position.Member), posts)] };

    private sealed class FewPosts(RuleInForce rule, JudgingBasis basis) : RuleCheck(rule, basis)
    {
        private readonly int _most = rule.Parameters.WholeNumber("most", 1);

        public static RuleKind Kind { get; } = new()
        {
            Id = "few-posts",
            Subjects = RuleSubjects.Candidate | RuleSubjects.Committee,
            Meaning = new("兼任不过多职", "no more than so many posts at once"),
            Parameters = [new() { Name = "most", Kind = ParameterKind.WholeNumber, Meaning = new("最多职数", "the most posts"), Required = true, Least = 1, Most = 9, Strictness = Strictness.Smaller }],
            Wording =
            [
                new("few-posts.satisfied", new("任{posts}职,不超过{most}职", "holds {posts} posts, at most {most}")),
                new("few-posts.violated", new("任{posts}职,超过{most}职", "holds {posts} posts, over {most}")),
            ],
            Prepare = static (rule, basis) => new FewPosts(rule, basis),
        };

        protected internal override Judgement Examine(Candidate candidate) =>
            candidate.Holds is { } held ? Judge(held.Count) : Judgement.ForWantOf(FactNames.Holds);

        protected internal override Judgement Examine(Roster roster) => Judge(roster.Members.Max(static member => (int?)member.Posts.Count) ?? 0);

        private Judgement Judge(int posts) =>
            Judgement.Of("few-posts", posts <= _most ? VerdictKind.Satisfied : VerdictKind.Violated, Argument.Of("posts", posts), Argument.Of("most", _most)).Using(FactNames.Holds, posts);
    }
}
