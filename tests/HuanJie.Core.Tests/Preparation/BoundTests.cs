using HuanJie.Books;
using HuanJie.Preparation;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>The bounds of counts, sums of money and ids: what is beyond is refused, and what is within adds up.</summary>
public sealed class BoundTests
{
    private const long Most = 1_000_000_000_000_000;
    private static readonly LocalDate Day = new(2020, 12, 31);

    [Fact]
    public void More_than_can_be_paid_is_refused_in_one_payment_and_in_all()
    {
        Assert.Contains("at most 1000000000000000", Assert.Throws<ArgumentOutOfRangeException>(static () => new DisputeEvent { On = Day, Kind = DisputeEventKind.Payment, Fen = long.MaxValue }).Message, StringComparison.Ordinal);
        Assert.Contains("Up to event 3 on 2020-12-31 1000000000000001 fen are paid", Assert.Throws<ArgumentException>(static () => Dispute(1, Most, 1)).Message, StringComparison.Ordinal);
    }

    // 10^15 × 10,000 is more than a 64-bit number holds.
    [Fact]
    public void Sums_of_all_disputes_do_not_overflow()
    {
        var preparation = new PreparationRecord { Organisations = [Village("430105014201")], Disputes = [.. Enumerable.Range(1, 10_000).Select(static number => Dispute(number, Most))] };
        var summary = DisputeSummary.Of(preparation, Day);
        Assert.Equal((Int128)Most * 10_000, summary.PaidFen);
        Assert.Equal((10_000_000_000_000L, 10_000_000_000_000L), (summary.OpenHouseholds, summary.OpenPeople));
        Assert.Equal(10_000, DistrictReadiness.Of(preparation, RuleBooks.Under("hunan"), Day).Organisations[0].Issues.Count(static issue => issue.Kind is IssueKind.OpenDispute));
    }

    [Fact]
    public void More_people_than_there_can_be_are_refused() =>
        Assert.Contains("People is 2147483647; a count is at most 1000000000", Assert.Throws<ArgumentOutOfRangeException>(static () => Dispute(1) with { People = int.MaxValue }).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_summaries_of_the_same_are_equal()
    {
        Assert.Equal(DisputeSummary.Of([Dispute(1)], Day), DisputeSummary.Of([Dispute(1)], Day));
        Assert.NotEqual(DisputeSummary.Of([Dispute(1)], Day), DisputeSummary.Of([Dispute(2)], Day));
    }

    // One judge gave 95 and two are missing; three gave 90. With the missing ones the person may end anywhere, so nobody has passed.
    [Fact]
    public void Whoever_lacks_a_score_has_not_passed_and_nobody_behind_has_fallen()
    {
        var stage = new SelectionStage
        {
            Kind = SelectionStageKind.Speech,
            On = Day,
            Places = 1,
            Entries = [new() { Person = Id("P-1"), Scores = [95] }, new() { Person = Id("P-2"), Scores = [90, 90, 90] }, new() { Person = Id("P-3"), Scores = [80, 80, 80] }],
        };
        Assert.Equal(
            [(Id("P-2"), StageResult.Undecided), (Id("P-3"), StageResult.Fell), (Id("P-1"), StageResult.Undecided)],
            stage.Outcomes().Select(static outcome => (outcome.Person, outcome.Result)));
    }

    // The ids are made up of the digits of no real number.
    [Theory]
    [InlineData("110105491231002", false)]
    [InlineData("X-11010519491231002X", false)]
    [InlineData("a123456789012345b", false)]
    [InlineData("a12345678901234b", true)]
    [InlineData("430105014201-20201231", true)]
    public void A_number_as_long_as_a_citizen_number_is_no_id(string text, bool expected)
    {
        Assert.Equal(expected, RecordId.TryParse(text, out _));
        if (!expected)
        {
            Assert.DoesNotContain(text, Assert.Throws<FormatException>(() => RecordId.Parse(text)).Message, StringComparison.Ordinal);
        }
    }

    private static Dispute Dispute(int number, params ValueList<long> payments) => new()
    {
        Id = RecordId.Parse($"X-{number}"),
        Organisation = Code("430105014201"),
        Kind = DisputeKind.Land,
        Level = ResponsibleLevel.District,
        BlocksVote = true,
        Households = 1_000_000_000,
        People = 1_000_000_000,
        History = [new() { On = new(2020, 9, 3), Kind = DisputeEventKind.Opened }, .. payments.Select(static fen => new DisputeEvent { On = Day, Kind = DisputeEventKind.Payment, Fen = fen })],
    };
}
