using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rosters;
using HuanJie.Statistics;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>Plans by examples: a split, a merger, and plans that get in each other's way.</summary>
public sealed class ReorganisationTests
{
    private static readonly Roster Whole = new()
    {
        Organisation = Village("430105012301"),
        Members = [Member("P-1", [Post.Secretary, Post.Director]), Member("P-2", [Post.PartyCommitteeMember]), Member("P-3", [Post.CommitteeMember]), Member("P-4", [Post.CommitteeMember])],
        Seats = new() { PartyOrganisation = 3, Committee = 3, Supervision = 0 },
    };

    private static readonly Roster Other = new()
    {
        Organisation = Village("430105012302"),
        Members = [Member("P-4", [Post.PartyCommitteeMember]), Member("P-5", [Post.Secretary])],
        Seats = new() { PartyOrganisation = 3, Committee = 3, Supervision = 0 },
    };

    private static readonly ReorganisationPlan Split = new(
        RecordId.Parse("S-1"),
        LineageKind.Split,
        [Whole.Organisation.Code],
        [Part("430105012201", 3, 3, "P-1", "P-2", "P-9"), Part("430105012202", 3, 1, "P-3")]);

    private static readonly ReorganisationPlan Merger = new(
        RecordId.Parse("M-1"),
        LineageKind.Merged,
        [Whole.Organisation.Code, Other.Organisation.Code],
        [Part("430105012203", 5, 3)]);

    [Fact]
    public void A_split_tells_who_goes_where_and_who_goes_nowhere()
    {
        var effect = ReorganisationEffect.Of(Split, [Whole, Other]);
        Assert.Equal([["P-1", "P-2"], ["P-3"]], effect.After.Select(static roster => roster.Members.Select(static member => $"{member.Id}")));
        Assert.Equal([Id("P-4")], effect.Unplaced);
        Assert.Equal([Id("P-9")], effect.Strangers);
        Assert.Equal(([Code("430105012301")], [Code("430105012201"), Code("430105012202")], []), (effect.Retired, effect.Created, effect.Kept));

        // Party: 3 seats become 6, 2 people go; committee: 3 become 4, 2 of 3 people go.
        Assert.Equal(["PartyOrganisation: 3 -> 6 seats, 2 -> 2 people", "Committee: 3 -> 4 seats, 3 -> 2 people", "Supervision: 0 -> 0 seats, 0 -> 0 people"], effect.Seats.Select(static account => $"{account}"));
        Assert.Equal((4, 3, 1), (effect.Seats[0].Open, effect.Seats[0].Change, effect.Seats[1].HoldersLeft));
    }

    [Fact]
    public void A_merger_takes_everybody_once_with_the_posts_of_both()
    {
        var effect = ReorganisationEffect.Of(Merger, [Whole, Other]);
        Assert.Equal(["P-1", "P-2", "P-3", "P-4", "P-5"], effect.After[0].Members.Select(static member => $"{member.Id}"));
        Assert.True(effect.After[0].Members[3].CrossServes);
        Assert.Equal(["PartyOrganisation: 6 -> 5 seats, 4 -> 4 people", "Committee: 6 -> 3 seats, 3 -> 3 people", "Supervision: 0 -> 0 seats, 0 -> 0 people"], effect.Seats.Select(static account => $"{account}"));
    }

    [Fact]
    public void A_part_may_keep_the_code()
    {
        var plan = new ReorganisationPlan(RecordId.Parse("S-2"), LineageKind.Split, [Whole.Organisation.Code], [Part("430105012301", 3, 3, "P-1"), Part("430105012304", 3, 3, "P-2", "P-3", "P-4")]);
        var reorganisation = Reorganisation.Of([plan], [Whole, Other]);
        Assert.Equal([Code("430105012301")], reorganisation.Effects[0].Kept);
        Assert.Equal(["430105012301", "430105012302", "430105012304"], reorganisation.Turnover.Current.Select(static roster => $"{roster.Organisation.Code}"));
        Assert.Empty(reorganisation.Problems);
    }

    [Fact]
    public void A_plan_that_comes_too_late_for_its_predecessor_is_not_carried_out()
    {
        var reorganisation = Reorganisation.Of([Split, Merger], [Whole, Other]);
        Assert.Equal([Split], reorganisation.Effects.Select(static effect => effect.Plan));
        Assert.Equal(
            ["S-1: Unplaced 1", "S-1: Stranger 1", "M-1: PredecessorTaken 430105012301"],
            reorganisation.Problems.Select(static problem => $"{problem}"));
        Assert.Equal(3, reorganisation.Turnover.Current.Count);
    }

    [Fact]
    public void A_code_that_is_taken_is_refused_and_one_of_another_kind_is_told()
    {
        var taken = new ReorganisationPlan(RecordId.Parse("S-3"), LineageKind.Recoded, [Whole.Organisation.Code], [Part("430105012302", 3, 3)]);
        var urban = new ReorganisationPlan(RecordId.Parse("S-4"), LineageKind.Recoded, [Whole.Organisation.Code], [Part("430105012001", 1, 3)]);
        var missing = new ReorganisationPlan(RecordId.Parse("S-5"), LineageKind.Recoded, [Code("430105012399")], [Part("430105012205", 3, 3)]);
        Assert.Equal(
            ["S-3: CodeTaken 430105012302", "S-4: CodeOfOtherKind 430105012001", "S-4: TooManyPeople 430105012001 PartyOrganisation 1", "S-5: NoRoster 430105012399"],
            Reorganisation.Of([taken, urban, missing], [Whole, Other]).Problems.Select(static problem => $"{problem}"));
    }

    // P-4 goes nowhere, and had a seat in the committee of the whole: one who left, not two, though the whole became two.
    [Fact]
    public void Who_goes_nowhere_has_left_once()
    {
        var tally = Tally.Of(Reorganisation.Of([Split with { }], [Whole]).Turnover, Basis);
        Assert.Equal(0, Indicators.TwoCommittees.Newcomers.Of(tally).LeastNumerator);
        Assert.Equal(2, Indicators.Organisations.Of(tally).LeastNumerator);
    }

    private static PlannedOrganisation Part(string code, int party, int committee, params string[] people) => new()
    {
        Organisation = Village(code),
        Seats = new() { PartyOrganisation = party, Committee = committee, Supervision = 0 },
        Members = [.. people.Select(Id)],
    };
}
