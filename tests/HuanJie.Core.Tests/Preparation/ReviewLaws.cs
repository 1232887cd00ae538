using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>The joint review as a lattice: what must hold for all replies.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class ReviewLaws
{
    private static readonly LocalDate Late = new(2021, 12, 31);

    [Property]
    public bool Opinions_combine_in_any_order_and_grouping_and_twice_is_once(Opinion one, Opinion two, Opinion three) =>
        one.And(two) == two.And(one) && one.And(two).And(three) == one.And(two.And(three)) && one.And(one) == one && one.And(Opinion.Silent) == one && one.And(Opinion.Veto) is Opinion.Veto;

    [Property]
    public void Replies_count_the_same_in_any_order_and_twice(JointReview review, LocalDate day)
    {
        var verdicts = Verdicts(review, day);
        Assert.Equal(verdicts, Verdicts(review with { Replies = [.. review.Replies.Reverse()] }, day));
        Assert.Equal(verdicts.Select(static verdict => verdict.State), Verdicts(review with { Replies = [.. review.Replies, .. review.Replies] }, day).Select(static verdict => verdict.State));
        Assert.Equal(ReviewMatrix.Of(review, day).Cells, ReviewMatrix.Of(review with { Replies = [.. review.Replies, .. review.Replies] }, day).Cells);
    }

    // One reply cut into one for each opinion says the same.
    [Property]
    public void A_reply_in_pieces_is_the_reply(JointReview review, LocalDate day)
    {
        ValueList<ReviewReply> pieces =
        [
            .. review.Replies.SelectMany(static reply => reply.Opinions.Select(opinion => reply with { Opinions = [opinion], ClearsTheRest = false }).Append(reply with { Opinions = [] })),
        ];
        Assert.Equal(Verdicts(review, day), Verdicts(review with { Replies = pieces }, day));
    }

    [Property]
    public void One_veto_that_nobody_overturns_blocks(JointReview review, PersonId person, LocalDate day)
    {
        var round = review.Rounds.Count == 0 ? 1 : review.Rounds[^1].Number;
        var veto = new ReviewReply { Department = review.Departments[0].Id, Round = round, On = day, Opinions = [new() { Person = person, Opinion = Opinion.Veto }] };
        var verdict = ReviewMatrix.Of(review with { Replies = review.Replies.Add(veto) }, Late).Of(person);
        Assert.Equal(review.Rounds.Count > 0, verdict.State is ReviewState.Blocked && verdict.VetoedBy.Contains(review.Departments[0].Id));
    }

    [Property]
    public void A_veto_more_never_makes_anybody_better_off(JointReview review, ReviewReply reply, LocalDate day)
    {
        // Only what is said anew: a veto that names nothing earlier.
        var veto = reply with { ClearsTheRest = false, Opinions = [.. reply.Opinions.Select(static opinion => opinion with { Opinion = Opinion.Veto, Overturns = null })] };
        var (before, after) = (ReviewMatrix.Of(review, day), ReviewMatrix.Of(review with { Replies = review.Replies.Add(veto) }, day));
        Assert.All(after.People, person => Assert.True(Rank(after.Of(person).State) <= Rank(before.Of(person).State)));
    }

    // Without a later opinion that names the round, nothing said later lifts what was said.
    [Property]
    public void What_is_not_named_is_not_overturned(JointReview review, LocalDate day)
    {
        var plain = review with { Replies = [.. review.Replies.Select(static reply => reply with { Opinions = [.. reply.Opinions.Select(static opinion => opinion with { Overturns = null })] })] };
        var matrix = ReviewMatrix.Of(plain, day);
        foreach (var person in matrix.People)
        {
            var vetoed = plain.Departments.Select(static department => department.Id).Where(department => plain.Replies.Any(reply =>
                reply.Department == department && reply.On <= day && plain.Rounds.Any(round => round.Number == reply.Round) && reply.Opinions.Any(opinion => opinion.Person == person && opinion.Opinion is Opinion.Veto)));
            Assert.Equal(vetoed.ToValueList(), matrix.Of(person).VetoedBy);
            Assert.Equal(0, matrix.Of(person).Overturned);
        }
    }

    [Property]
    public void Where_nothing_is_said_nobody_is_through(JointReview review, LocalDate day) =>
        Assert.All(Verdicts(review with { Replies = [] }, day), static verdict => Assert.Equal(ReviewState.Pending, verdict.State));

    // The matrix counted cell by cell from what is said, person by person.
    [Property]
    public void Each_cell_holds_everybody_on_the_list_or_in_a_reply(JointReview review, LocalDate day)
    {
        var matrix = ReviewMatrix.Of(review, day);
        Assert.Equal(review.Departments.Count * review.Rounds.Count, matrix.Cells.Count);
        foreach (var cell in matrix.Cells)
        {
            var round = review.Rounds.First(round => round.Number == cell.Round);
            var listed = round.On <= day ? round.People.ToHashSet() : [];
            var replies = review.Replies.Where(reply => reply.Department == cell.Department && reply.Round == cell.Round && reply.On <= day).ToList();
            var spoken = replies.SelectMany(reply => reply.Opinions.Where(opinion => opinion.Opinion > (reply.On < round.On ? Opinion.Clear : Opinion.Silent))).Select(static opinion => opinion.Person).ToHashSet();
            Assert.Equal(listed.Union(spoken).Count(), cell.Total);
            Assert.True(cell.Silent == 0 || !replies.Exists(reply => reply.ClearsTheRest && reply.On >= round.On));
        }

        Assert.Equal(matrix.People.Count, matrix.States() is var states ? states.Cleared + states.Pending + states.Blocked : -1);
    }

    // Who is cleared was cleared in so many words by every department in every round that is required.
    [Property(MaxTest = 1000)]
    public void Nobody_is_cleared_by_silence(JointReview review, LocalDate day)
    {
        var matrix = ReviewMatrix.Of(review, day);
        foreach (var person in matrix.Verdicts().Where(static verdict => verdict.State is ReviewState.Cleared).Select(static verdict => verdict.Person))
        {
            var rounds = review.Rounds.Where(round => round.On <= day && round.People.Contains(person)).ToList();
            Assert.True(rounds.Count >= (review.RoundsRequired ?? Math.Max(1, review.Rounds.Count)));
            foreach (var (department, round) in from department in review.Departments from round in rounds select (department.Id, round))
            {
                Assert.Contains(review.Replies, reply => reply.Department == department && reply.On <= day && reply.Round == round.Number
                    && ((reply.ClearsTheRest && reply.On >= round.On)
                        || reply.Opinions.Any(opinion => opinion.Person == person && opinion.Opinion > (reply.On < round.On ? Opinion.Clear : Opinion.Silent))));
            }
        }
    }

    [Fact]
    public void The_laws_meet_people_of_every_state()
    {
        var states = Preparations.Reviews.Sample(2000, new Rnd(2021), 50).SelectMany(static review => Verdicts(review, Late)).ToList();
        Assert.All(Enum.GetValues<ReviewState>(), state => Assert.Contains(states, verdict => verdict.State == state));
        Assert.Contains(states, static verdict => verdict.Overturned > 0 && verdict.State is ReviewState.Cleared);
    }

    private static int Rank(ReviewState state) => state switch { ReviewState.Blocked => 0, ReviewState.Pending => 1, _ => 2 };

    private static List<ReviewVerdict> Verdicts(JointReview review, LocalDate day) => [.. ReviewMatrix.Of(review, day).Verdicts()];
}
