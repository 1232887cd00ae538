using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;

namespace HuanJie.Tests.Rules;

/// <summary>Whatever can be built is judged, worded and written, by every book, on any day; and no name and no citizen number comes out.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 60)]
public sealed class TotalityLaws
{
    private static readonly RuleBook[] Shipped =
    [
        RuleBooks.National,
        .. RuleBooks.Names.Select(static name => RuleBooks.National.Layers.Any(layer => layer.Name == name) ? RuleBooks.Find(name) : RuleBooks.Under(name)),
    ];

    [Property]
    public void Any_book_speaks_of_any_candidate(RuleBook book, Candidate candidate, StrangeCandidate strange, JudgingBasis basis)
    {
        SpeaksOf(book.On(basis), candidate);
        SpeaksOf(book.On(basis), strange.Candidate);
    }

    [Property]
    public void Any_book_speaks_of_any_roster(RuleBook book, JudgedRoster judged, StrangeRoster strange, JudgingBasis basis)
    {
        SpeaksOf(book.On(basis), judged.Roster);
        SpeaksOf(book.On(basis), strange.Roster);
    }

    [Property]
    public void Any_book_speaks_of_any_region(RuleBook book, Turnover region, StrangeRoster strange, JudgingBasis basis)
    {
        SpeaksOf(book.On(basis), region);
        SpeaksOf(book.On(basis), new Turnover { Current = [strange.Roster], Previous = [strange.Roster] });
    }

    [Property]
    public Property The_books_that_ship_speak_of_anything_from_1985_to_2030() => Prop.ForAll(
        (from book in Gen.Elements(Shipped)
         from day in Gen.Choose(0, Period.DaysBetween(new(1985, 1, 1), new(2030, 12, 31)))
         from leapDay in Domain.LeapDays
         select book.On(new JudgingBasis(new LocalDate(1985, 1, 1).PlusDays(day), leapDay: leapDay))).ToArbitrary(),
        Gen.OneOf(Domain.CandidatesGen, Domain.StrangeCandidates().Generator.Select(static strange => strange.Candidate)).ToArbitrary(),
        Gen.OneOf(Domain.JudgedRostersGen, Domain.StrangeRosters().Generator.Select(static strange => strange.Roster)).ToArbitrary(),
        static (rules, candidate, roster) =>
        {
            SpeaksOf(rules, candidate);
            SpeaksOf(rules, roster);
            SpeaksOf(rules, new Turnover { Current = [roster], Previous = [roster] });
        });

    [Property(MaxTest = 30)]
    public void A_timeline_is_drawn_of_anything(RuleBook book, StrangeCandidate candidate, StrangeRoster roster, LocalDate from)
    {
        Says(roster.Roster.Members, Timeline.Of(book, candidate.Candidate, from, from.PlusDays(40)));
        Says(roster.Roster.Members, Timeline.Of(book, roster.Roster, from, from.PlusDays(40)));
    }

    private static void SpeaksOf(RulesInForce rules, Candidate candidate)
    {
        var verdicts = rules.Judge(candidate);
        Assert.All(verdicts, static verdict => Says([], verdict));
        Assert.All(rules.Book.Rules, rule => Says([], rules.Judge(rule.Id, candidate)));
    }

    private static void SpeaksOf(RulesInForce rules, Roster roster)
    {
        foreach (var verdict in rules.Judge(roster).Concat(roster.Members.SelectMany(member => member.Posts.SelectMany(post => rules.Judge(roster, member, post)))))
        {
            Says(roster.Members, verdict);
        }

        var assessment = rules.Assess([roster]);
        Says(roster.Members, assessment);
        Assert.All(assessment.Findings, finding =>
        {
            Says(roster.Members, finding);
            Says(roster.Members, assessment.Explain(finding));
        });
    }

    private static void SpeaksOf(RulesInForce rules, Turnover region) =>
        Assert.All(rules.Judge(region), verdict => Says([.. region.Current.Concat(region.Previous).SelectMany(static roster => roster.Members)], verdict));

    private static void Says(ValueList<Member> members, object said) => IsClean(members, said.ToString()!);

    private static void Says(ValueList<Member> members, Verdict verdict)
    {
        Language[] languages = [Language.Chinese, Language.English];
        string[] texts = [verdict.ToString(), verdict.Judgement.ToString(), .. languages.SelectMany(language => (string[])[verdict.Describe(language), verdict.Reason(language), verdict.Explain(language).ToString()])];
        Assert.All(texts, text => IsClean(members, text));
        foreach (var json in (string[])[verdict.ToJson(), verdict.ToJson(indented: true)])
        {
            using var document = JsonDocument.Parse(json);
            Assert.Equal(verdict.Rule.Id, document.RootElement.GetProperty("rule").GetString());
            IsClean(members, json);
        }
    }

    private static void IsClean(ValueList<Member> members, string text)
    {
        Assert.NotEmpty(text);
        foreach (var member in members)
        {
            Assert.True(member.Name is not { } name || !text.Contains(name, StringComparison.Ordinal), text);
            Assert.True(member.CitizenNumber is not { } number || !text.Contains(number.Reveal(), StringComparison.Ordinal), text);
        }
    }
}
