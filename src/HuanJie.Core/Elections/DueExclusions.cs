using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Members are left out of those due to attend only for a reason that is named, with the superior's agreement and the meeting's approval (不计入应到会人数).</summary>
/// <remarks>The Central Organisation Department's explanation of the Party's election rules; later lists add members who retired to their home town.</remarks>
public sealed class DueExclusions : PollCheck
{
    private readonly ExclusionReason[] _reasons;

    private DueExclusions(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) =>
        _reasons = [.. Enum.GetValues<ExclusionReason>().Where(reason => rule.Parameters.Texts("reasons").Contains(Scoping.Word(reason)))];

    /// <summary>The kind <c>due-exclusions</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "due-exclusions",
        Subjects = RuleSubjects.Poll,
        Meaning = new("不计入应到会人数须属于规定情形,并经上级同意、大会通过", "members left out of those due to attend: for named reasons, agreed by the superior and approved by the meeting"),
        Parameters =
        [
            new()
            {
                Name = "reasons",
                Kind = ParameterKind.Names,
                Meaning = new("可以不计入的情形", "the reasons that count"),
                Choices = [.. Enum.GetValues<ExclusionReason>().Select(Scoping.Word)],
                Required = true,
            },
            Modes,
        ],
        Prepare = static (rule, basis) => new DueExclusions(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        return poll.NotDue is not { } excluded ? Judgement.ForWantOf("notDue")
            : excluded.Count == 0 ? Judgement.NotApplicable("nobody-left-out")
            : Judgement.All([.. excluded.Select(Examine)]);
    }

    private Judgement Examine(MeetingExclusion exclusion)
    {
        var reason = new Argument("reason", Scoping.Word(exclusion.Reason), IsWord: true);
        var members = Argument.Of("members", exclusion.Members);
        return !_reasons.Contains(exclusion.Reason) ? Judgement.Of("due-exclusions.reason", VerdictKind.Violated, members, reason)
            : exclusion.SuperiorAgreed is false ? Judgement.Of("due-exclusions.superior", VerdictKind.Violated, members, reason)
            : exclusion.MeetingApproved is false ? Judgement.Of("due-exclusions.meeting", VerdictKind.Violated, members, reason)
            : exclusion.SuperiorAgreed is null || exclusion.MeetingApproved is null ? Judgement.ForWantOf("notDue.agreed")
            : Judgement.Of("due-exclusions", VerdictKind.Satisfied, members, reason);
    }
}
