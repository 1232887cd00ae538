using HuanJie.Preparation;
using static HuanJie.Text.PreparationText;

namespace HuanJie.Text;

/// <summary>Words disputes for people (矛盾化解的文字): ids, kinds, states and days, never what they are about.</summary>
public static class DisputeText
{
    /// <summary>The kind, who is in charge, the state with its days, the visits to households and what was paid.</summary>
    /// <param name="status">The state of a dispute.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this DisputeStatus status, Language language)
    {
        ArgumentNullException.ThrowIfNull(status);
        var wording = PreparationWording.In(language);
        var key = !status.IsOpen ? "dispute.settled" : status.IsOverdue ? "dispute.overdue" : status.IsReopened ? "dispute.reopened" : "dispute.open";
        var state = wording.Say(key, ("days", Number(status.Days)), ("settled", status.SettledOn is { } settled ? Day(settled) : ""));
        var paid = status.FirstPaidOn is { } first ? wording.Say("dispute.paid", ("paid", Day(first)), ("yuan", new Ratio(status.PaidFen, 100).ToDecimalString(2))) : "";
        return wording.Say(
            "dispute",
            ("dispute", $"{status.Dispute.Id}"),
            ("kind", wording.Word(status.Dispute.Kind)),
            ("level", wording.Word(status.Dispute.Level)),
            ("opened", Day(status.Dispute.Opened)),
            ("state", state),
            ("visits", Number(status.HouseVisits)),
            ("paid", paid));
    }

    /// <summary>How many are open, overdue, reopened and settled, and in how many days.</summary>
    /// <param name="summary">The disputes of a region.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this DisputeSummary summary, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var wording = PreparationWording.In(language);
        return wording.Say(
                "disputes",
                ("day", Day(summary.Day)),
                ("total", Number(summary.Total)),
                ("open", Number(summary.Open)),
                ("overdue", Number(summary.Overdue)),
                ("reopened", Number(summary.Reopened)),
                ("done", Number(summary.Settled)),
                ("visits", Number(summary.HouseVisits)))
            + (summary.MeanDaysToSettle is { } mean ? wording.Say("disputes.days", ("mean", mean.ToDecimalString(1)), ("most", Number(summary.MostDaysToSettle ?? 0))) : "");
    }
}
