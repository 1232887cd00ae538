using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Tests.Rules;

/// <summary>Assessing many rosters is judging each seat and each organisation alone, by each rule, in that order.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 100)]
public sealed class AssessmentLaws
{
    private static readonly RuleBook[] Shipped = [RuleBooks.National, .. RuleBooks.Names.Except(RuleBooks.National.Layers.Select(static layer => layer.Name)).Select(static name => RuleBooks.Under(name))];

    [Property]
    public void Assessing_by_any_book_is_judging_each_seat_and_organisation(RuleBook book, JudgedRoster[] rosters, StrangeRoster strange, JudgingBasis basis) =>
        AssessesAsItJudges(book.On(basis), [.. rosters.Select(static judged => judged.Roster), strange.Roster]);

    [Property]
    public Property Assessing_by_the_books_that_ship_and_by_every_kind_is_judging_each_seat_and_organisation() => Prop.ForAll(
        Gen.OneOf(Gen.Elements(Shipped), Domain.EveryKind).ToArbitrary(),
        Domain.JudgingBases(),
        Gen.ListOf(Domain.JudgedRostersGen, 3).ToArbitrary(),
        static (book, basis, rosters) => AssessesAsItJudges(book.On(basis), [.. rosters]));

    [Property]
    public void A_committee_is_screened_as_it_is_examined(RuleBook book, JudgedRoster judged, StrangeRoster strange, JudgingBasis basis)
    {
        foreach (var roster in (Roster[])[judged.Roster, strange.Roster])
        {
            var facts = new RosterFacts(roster);
            foreach (var check in book.On(basis).Checks)
            {
                Assert.Equal(check.Examine(roster).Kind, check.Screen(facts));
            }
        }
    }

    /// <summary>What is said of a member without an explanation, and the bounds within which nothing is asked, are what examining the seat says.</summary>
    [Property(MaxTest = 200)]
    public Property A_seat_is_screened_as_it_is_examined() => Prop.ForAll(
        Gen.OneOf(Gen.Elements(Shipped), Domain.RuleBooksGen, Domain.EveryKind).ToArbitrary(),
        Domain.JudgingBases(),
        Gen.OneOf(Domain.JudgedRostersGen, Domain.StrangeRosters().Generator.Select(static strange => strange.Roster)).ToArbitrary(),
        static (book, basis, roster) =>
        {
            foreach (var check in book.On(basis).Checks.ToArray().Where(static check => (check.Rule.Rule.Kind.Subjects & RuleSubjects.Candidate) != 0))
            {
                foreach (var (member, post) in roster.Members.SelectMany(static member => member.Posts.Select(post => (member, post))))
                {
                    var examined = check.Examine(SeatHolder.AsCandidate(roster, member, post)).Kind;
                    Assert.Equal(examined, check.Screen(member) ?? examined);
                    Assert.False(examined is VerdictKind.Violated && HolderBounds.Of([check]).Hold(member), $"{check.Rule} is broken by {member.Id}, who lies within its bounds");
                }
            }
        });

    [Property]
    public Property Order_of_members_and_rosters_changes_no_finding() => Prop.ForAll(
        Gen.OneOf(Domain.RuleBooksGen, Domain.EveryKind).ToArbitrary(),
        Domain.JudgingBases(),
        Reordered.ToArbitrary(),
        static (book, basis, rosters) =>
        {
            var rules = book.On(basis);
            Assert.Equal(Sorted(rules.Assess(rosters.Straight)), Sorted(rules.Assess(rosters.Shuffled)));
            Assert.Equal(rules.Assess(rosters.Straight).Seats, rules.Assess(rosters.Shuffled).Seats);

            static IEnumerable<string> Sorted(Assessment assessment) => assessment.Findings.Select(static finding => finding.ToString()).Order(StringComparer.Ordinal);
        });

    [Property]
    public void Findings_come_in_the_same_order_again_and_count_by_rule(RuleBook book, JudgedRoster[] rosters, JudgingBasis basis)
    {
        Roster[] all = [.. rosters.Select(static judged => judged.Roster)];
        var (once, again) = (book.On(basis).Assess(all), book.On(basis).Assess(all));
        Assert.Equal(once.Findings.Select(static finding => (finding.RosterIndex, finding.ToString())), again.Findings.Select(static finding => (finding.RosterIndex, finding.ToString())));
        Assert.Equal(
            book.Rules.Select(rule => (rule.Id, once.Findings.Count(finding => finding.Rule.Rule.Id == rule.Id))).Where(static pair => pair.Item2 > 0),
            once.ByRule.Select(static pair => (pair.Rule.Rule.Id, pair.Count)));
    }

    // The same rosters in another order, each with its members in another order.
    private static Gen<(Roster[] Straight, Roster[] Shuffled)> Reordered =>
        from rosters in Gen.ArrayOf(Domain.JudgedRostersGen, 3)
        from members in Gen.CollectToArray(rosters, static roster => Gen.Shuffle(roster.Members.ToArray()).Select(shuffled => roster with { Members = [.. shuffled] }))
        from shuffled in Gen.Shuffle(members)
        select (rosters, shuffled);

    private static void AssessesAsItJudges(RulesInForce rules, Roster[] rosters)
    {
        var assessment = rules.Assess(rosters);
        Assert.Equal(Judged(rules, rosters), assessment.Findings.Select(static finding => (finding.RosterIndex, finding.ToString())));
        Assert.Equal(rosters.Length, assessment.Organisations);
        Assert.Equal(rosters.Sum(static roster => roster.Members.Sum(static member => member.Posts.Count)), assessment.Seats);
        Assert.All(assessment.Findings, finding => Assert.Equal((VerdictKind.Violated, finding.Rule), (assessment.Explain(finding).Kind, assessment.Explain(finding).InForce)));
    }

    private static IEnumerable<(int Roster, string Text)> Judged(RulesInForce rules, Roster[] rosters)
    {
        for (var place = 0; place < rosters.Length; place++)
        {
            var roster = rosters[place];
            foreach (var member in roster.Members)
            {
                foreach (var post in member.Posts)
                {
                    foreach (var broken in rules.Judge(roster, member, post).Where(static verdict => verdict.Kind is VerdictKind.Violated))
                    {
                        yield return (place, $"{roster.Organisation.Code} {member.Id} {post}: {broken.Rule.Id}");
                    }
                }
            }

            foreach (var broken in rules.Judge(roster).Where(static verdict => verdict.Kind is VerdictKind.Violated))
            {
                yield return (place, $"{roster.Organisation.Code}: {broken.Rule.Id}");
            }
        }
    }
}
