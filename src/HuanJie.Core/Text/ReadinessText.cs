using HuanJie.Preparation;
using HuanJie.Rules;
using static HuanJie.Text.PreparationText;

namespace HuanJie.Text;

/// <summary>Words readiness for people (准备情况的文字): what stands against a vote, what is not known, and who owes it.</summary>
public static class ReadinessText
{
    /// <summary>The level with its division, or the department: 街道(乡镇)430105014000, "department D07".</summary>
    /// <param name="owner">Who owes something.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this Responsible owner, Language language)
    {
        var wording = PreparationWording.In(language);
        return owner.Department is { } department
            ? wording.Say("owner.department", ("department", $"{department}"))
            : wording.Say("owner", ("level", wording.Word(owner.Level)), ("division", $"{owner.Division}"));
    }

    /// <summary>What it is with its count and day, and who owes it.</summary>
    /// <param name="issue">What stands against a vote or is not known.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReadinessIssue issue, Language language)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var wording = PreparationWording.In(language);
        var text = wording.Say(
            $"issue.{Scoping.Word(issue.Kind)}",
            ("count", Number(issue.Count)),
            ("dispute", $"{issue.Dispute}"),
            ("kind", issue.DisputeKind is { } kind ? wording.Word(kind) : ""),
            ("rule", issue.Rule ?? ""),
            ("since", issue.Since is { } since ? Day(since) : "")) + (issue.IsOverdue ? wording.Say("issue.overdue") : "");
        return wording.Say("issue", ("issue", text), ("owner", issue.Owner.Describe(language)));
    }

    /// <summary>The state, what is elected next, every reason against it and all that is missing.</summary>
    /// <param name="readiness">The readiness of an organisation.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this OrganisationReadiness readiness, Language language)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        var wording = PreparationWording.In(language);
        var next = readiness.Next is not { } body ? ""
            : readiness.PollingDay is { } day ? wording.Say("readiness.next", ("body", wording.Word(body)), ("day", Day(day)))
            : wording.Say("readiness.undated", ("body", wording.Word(body)));
        var issues = readiness.Issues.Count == 0 ? ""
            : wording.Say("readiness.issues", ("issues", string.Join(wording.Say("separator"), readiness.Issues.Select(issue => issue.Describe(language)))));
        return wording.Say("readiness", ("organisation", $"{readiness.Organisation}"), ("state", wording.Word(readiness.State))) + next + issues;
    }
}
