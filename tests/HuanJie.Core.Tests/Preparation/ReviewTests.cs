using HuanJie.Members;
using HuanJie.Preparation;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Preparation;

/// <summary>The joint review by examples: one veto, silence, and what overturns what.</summary>
public sealed class ReviewTests
{
    private static readonly PersonId Person = Id("P-1");
    private static readonly LocalDate Day = new(2020, 12, 31);
    private static readonly JointReview Three = new()
    {
        Departments = [new() { Id = RecordId.Parse("court") }, new() { Id = RecordId.Parse("tax") }],
        Rounds = [Round(1), Round(2), Round(3)],
        RoundsRequired = 1,
    };

    [Fact]
    public void All_that_were_asked_and_cleared_is_cleared() => Assert.Equal(ReviewState.Cleared, State([.. AllClear(1), .. AllClear(2), .. AllClear(3)]));

    [Fact]
    public void Silence_of_one_department_in_one_round_is_no_consent()
    {
        var verdict = Of([.. AllClear(1), .. AllClear(2), Reply("tax", 3)]);
        Assert.Equal(ReviewState.Pending, verdict.State);
        Assert.Equal([new ReviewCell(RecordId.Parse("court"), 3)], verdict.Silent);
    }

    [Fact]
    public void A_round_that_is_required_and_not_held_is_to_come()
    {
        var review = Three with { Rounds = [Round(1), Round(2) with { On = Day.PlusDays(1) }], RoundsRequired = null, Replies = [.. AllClear(1), .. AllClear(2).Select(static reply => reply with { On = Day.PlusDays(1) })] };
        Assert.Equal((ReviewState.Pending, 1), (ReviewMatrix.Of(review, Day).Of(Person).State, ReviewMatrix.Of(review, Day).Of(Person).RoundsToCome));
        Assert.Equal(ReviewState.Cleared, ReviewMatrix.Of(review, Day.PlusDays(1)).Of(Person).State);
    }

    // The court clears everybody in rounds 1 and 2; tax vetoes in round 1 and takes it back in round 2; nobody has said anything in round 3.
    [Fact]
    public void The_opinions_on_a_person_have_their_days_and_reasons_and_their_text_has_no_reason()
    {
        var opinions = ReviewMatrix.Of(Three with { Replies = [Reply("court", 1), Reply("court", 2), Reply("tax", 1, Opinion.Veto, reason: ReviewReason.Tax), Reply("tax", 2, Opinion.Clear, 1)] }, Day).OpinionsOn(Person);
        Assert.Equal(6, opinions.Count);
        Assert.Equal((Opinion.Clear, false), (opinions[0].Opinion, opinions[0].IsOverturned));
        Assert.Equal((Opinion.Veto, ReviewReason.Tax, true), (opinions[3].Opinion, opinions[3].Reason, opinions[3].IsOverturned));
        Assert.NotNull(opinions[3].On);
        Assert.Equal((Opinion.Silent, null), (opinions[5].Opinion, opinions[5].On));
        Assert.Equal(["court", "court", "court", "tax", "tax", "tax"], opinions.Select(static opinion => opinion.Department.ToString()));
        Assert.DoesNotContain("Tax,", opinions[3].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("tax, round 1: Veto, ", opinions[3].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_veto_blocks_whatever_the_others_say()
    {
        var verdict = Of([.. AllClear(1), .. AllClear(2), .. AllClear(3), Reply("tax", 1, Opinion.Veto, reason: ReviewReason.Tax)]);
        Assert.Equal(ReviewState.Blocked, verdict.State);
        Assert.Equal([RecordId.Parse("tax")], verdict.VetoedBy);
        Assert.Equal([ReviewReason.Tax], verdict.Reasons);
    }

    [Theory]
    [InlineData(null, ReviewState.Blocked)]
    [InlineData(1, ReviewState.Cleared)]
    public void A_later_round_overturns_only_by_naming_the_earlier(int? overturns, ReviewState expected) =>
        Assert.Equal(expected, State([Reply("tax", 1, Opinion.Veto), Reply("court", 1), Reply("tax", 2, Opinion.Clear, overturns), .. AllClear(2), .. AllClear(3)]));

    [Fact]
    public void Another_department_overturns_nothing() =>
        Assert.Equal(ReviewState.Blocked, State([Reply("tax", 1, Opinion.Veto), Reply("court", 1), Reply("court", 2, Opinion.Clear, 1), .. AllClear(2), .. AllClear(3)]));

    [Fact]
    public void To_say_nothing_overturns_nothing() =>
        Assert.Equal(ReviewState.Blocked, State([Reply("tax", 1, Opinion.Veto), Reply("court", 1), Reply("tax", 2, Opinion.Silent, 1), .. AllClear(2), .. AllClear(3)]));

    // Round 3 takes back what round 2 said, so what round 2 overturned stands again.
    [Fact]
    public void What_is_overturned_overturns_nothing() =>
        Assert.Equal(
            ReviewState.Blocked,
            State([Reply("tax", 1, Opinion.Veto), Reply("court", 1), Reply("court", 2), Reply("tax", 2, Opinion.Clear, 1), Reply("tax", 3, Opinion.Clear, 2), Reply("court", 3)]));

    // The doubt of the same round outweighs the clear, so nobody has taken the veto back.
    [Fact]
    public void What_a_graver_opinion_of_its_round_outweighs_overturns_nothing() =>
        Assert.Equal(
            ReviewState.Blocked,
            State([Reply("tax", 1, Opinion.Veto), .. AllClear(2), Reply("tax", 3, Opinion.Clear, 1), Reply("tax", 3, Opinion.Doubt), Reply("court", 1), Reply("court", 3)]));

    [Fact]
    public void Silence_is_not_overturned()
    {
        var verdict = Of([Reply("court", 1), Reply("tax", 2, Opinion.Clear, 1), Reply("court", 2), .. AllClear(3)]);
        Assert.Equal(ReviewState.Pending, verdict.State);
        Assert.Equal([new ReviewCell(RecordId.Parse("tax"), 1)], verdict.Silent);
    }

    // The lists go out on the first of September, October and November.
    [Fact]
    public void A_reply_from_before_its_list_clears_nobody_and_overturns_nothing()
    {
        Assert.Equal(ReviewState.Pending, State([.. AllClear(1), .. AllClear(2), Reply("court", 3), Reply("tax", 3) with { On = new(2020, 10, 31) }]));
        Assert.Equal(
            ReviewState.Blocked,
            State([Reply("tax", 1, Opinion.Veto), Reply("court", 1), .. AllClear(2), .. AllClear(3), Reply("tax", 2, Opinion.Clear, 1) with { On = new(2020, 9, 30) }]));
        Assert.Equal(ReviewState.Blocked, State([.. AllClear(1), .. AllClear(2), .. AllClear(3), Reply("tax", 3, Opinion.Veto) with { On = new(2020, 10, 31) }]));
    }

    [Fact]
    public void The_reasons_of_vetoes_are_told_apart_from_those_of_doubts()
    {
        var verdict = Of([.. AllClear(1), .. AllClear(2), .. AllClear(3), Reply("court", 1, Opinion.Veto, reason: ReviewReason.Credit), Reply("tax", 1, Opinion.Doubt, reason: ReviewReason.Tax)]);
        Assert.Equal([ReviewReason.Credit, ReviewReason.Tax], verdict.Reasons);
        Assert.Equal([ReviewReason.Credit], verdict.VetoReasons);
        Assert.Equal("P-1:未通过,否决1个部门(失信被执行),待核查1个部门", verdict.Describe(Language.Chinese));
    }

    [Fact]
    public void A_doubt_is_neither_consent_nor_veto()
    {
        var verdict = Of([.. AllClear(1), .. AllClear(2), .. AllClear(3), Reply("court", 2, Opinion.Doubt, reason: ReviewReason.Petition)]);
        Assert.Equal((ReviewState.Pending, 0, 1), (verdict.State, verdict.VetoedBy.Count, verdict.DoubtedBy.Count));
    }

    [Fact]
    public void A_reply_counts_from_its_day_on()
    {
        var review = Three with { Replies = [.. AllClear(1), .. AllClear(2), .. AllClear(3), Reply("tax", 3, Opinion.Veto) with { On = Day }] };
        Assert.Equal(ReviewState.Cleared, ReviewMatrix.Of(review, Day.PlusDays(-1)).Of(Person).State);
        Assert.Equal(ReviewState.Blocked, ReviewMatrix.Of(review, Day).Of(Person).State);
    }

    [Fact]
    public void Somebody_whom_nobody_was_asked_about_is_pending() => Assert.Equal(ReviewState.Pending, ReviewMatrix.Of(Three with { Replies = [.. AllClear(1)] }, Day).Of(Id("P-9")).State);

    [Fact]
    public void The_text_of_a_verdict_shows_no_reason()
    {
        var verdict = Of([Reply("tax", 1, Opinion.Veto, reason: ReviewReason.Personal)]);
        Assert.Equal("P-1: Blocked", verdict.ToString());
    }

    private static ReviewState State(ValueList<ReviewReply> replies) => Of(replies).State;

    private static ReviewVerdict Of(ValueList<ReviewReply> replies) => ReviewMatrix.Of(Three with { Replies = replies }, Day).Of(Person);

    private static IEnumerable<ReviewReply> AllClear(int round) => [Reply("court", round), Reply("tax", round)];

    private static ReviewRound Round(int number) => new() { Number = number, On = new(2020, 8 + number, 1), People = [Person] };

    private static ReviewReply Reply(string department, int round, Opinion? opinion = null, int? overturns = null, ReviewReason reason = default) => new()
    {
        Department = RecordId.Parse(department),
        Round = round,
        On = new(2020, 8 + round, 10),
        ClearsTheRest = opinion is null,
        Opinions = opinion is { } said ? [new() { Person = Person, Opinion = said, Overturns = overturns, Reason = reason }] : [],
    };
}
