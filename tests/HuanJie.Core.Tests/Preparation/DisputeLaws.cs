using FsCheck.Xunit;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Disputes on a day: what must hold for every course.</summary>
[Properties(Arbitrary = [typeof(Preparations)], MaxTest = 300)]
public sealed class DisputeLaws
{
    [Property]
    public void What_happens_after_a_day_changes_nothing_on_it(Dispute dispute, LocalDate day)
    {
        ValueList<DisputeEvent> known = [.. dispute.History.Where(happened => happened.On <= day)];
        if (known.Count == 0)
        {
            Assert.Null(dispute.On(day));
            return;
        }

        var (status, cut) = (dispute.On(day)!, (dispute with { History = known }).On(day)!);
        Assert.Equal(All(cut), All(status));

        static object All(DisputeStatus status) =>
            (status.SettledOn, status.Reopenings, status.HouseVisits, status.HouseholdsVisited, status.FirstPaidOn, status.PaidFen, status.Days, status.IsOverdue, status.Blocks);
    }

    [Property]
    public void It_is_open_unless_the_last_settlement_stands(Dispute dispute, LocalDate day)
    {
        var turns = dispute.History.Where(happened => happened.On <= day && happened.Kind is DisputeEventKind.Settled or DisputeEventKind.Reopened && happened.On <= day).ToList();
        if (dispute.On(day) is { } status)
        {
            Assert.Equal(turns.Count == 0 || turns[^1].Kind is DisputeEventKind.Reopened, status.IsOpen);
            Assert.Equal(turns.Count(static happened => happened.Kind is DisputeEventKind.Reopened), status.Reopenings);
            Assert.Equal(status.IsOpen && dispute.DueBy is { } due && day > due, status.IsOverdue);
            Assert.Equal(status.IsOpen ? dispute.BlocksVote : false, status.Blocks);
            Assert.True(status.Days >= 0);
        }
    }

    [Property]
    public void The_sums_of_parts_are_the_sums_of_the_whole(PreparationRecord preparation, LocalDate day)
    {
        var whole = DisputeSummary.Of(preparation, day);
        DisputeSummary[] parts = [DisputeSummary.Of(preparation.Disputes.Take(2), day), DisputeSummary.Of(preparation.Disputes.Skip(2), day)];
        Assert.Equal(whole.Total, parts.Sum(static part => part.Total));
        Assert.Equal(whole.Open, parts.Sum(static part => part.Open));
        Assert.Equal(whole.Overdue, parts.Sum(static part => part.Overdue));
        Assert.Equal(whole.Reopened, parts.Sum(static part => part.Reopened));
        Assert.Equal(whole.PaidFen, parts.Sum(static part => (long)part.PaidFen));
        Assert.Equal(whole.Total, whole.Open + whole.Settled);
        Assert.Equal((whole.Open, whole.Settled), (whole.ByKind.Sum(static count => count.Open), whole.ByKind.Sum(static count => count.Settled)));
        Assert.Equal((whole.Open, whole.Settled), (whole.ByLevel.Sum(static count => count.Open), whole.ByLevel.Sum(static count => count.Settled)));
        Assert.Equal(whole, DisputeSummary.Of(preparation.Disputes.Reverse(), day));
    }
}
