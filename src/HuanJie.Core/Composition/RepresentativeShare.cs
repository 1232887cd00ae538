using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>The representative meeting has enough representatives, and enough women among them (代表会议组成): both shares are of the whole meeting.</summary>
/// <remarks>村民委员会组织法 (2018) art. 25: representatives four fifths of the meeting, women representatives a third of the meeting and not of the representatives.</remarks>
public sealed class RepresentativeShare : CommitteeCheck
{
    private readonly Ratio _representatives;
    private readonly Ratio? _women;

    private RepresentativeShare(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _representatives = rule.Parameters.Share("representatives")!.Value;
        _women = rule.Parameters.Share("women");
    }

    /// <summary>The kind <c>representative-meeting</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "representative-meeting",
        Subjects = RuleSubjects.Committee,
        Meaning = new("代表会议中代表和妇女代表的比例", "the shares of representatives, and of women among them, in the representative meeting"),
        Parameters =
        [
            new() { Name = "representatives", Kind = ParameterKind.Share, Meaning = new("代表占会议组成人员的最低比例", "the least share of representatives in the whole meeting"), Required = true, Strictness = Strictness.Greater },
            new() { Name = "women", Kind = ParameterKind.Share, Meaning = new("妇女代表占会议组成人员的最低比例", "the least share of women representatives in the whole meeting"), Strictness = Strictness.Greater },
        ],
        Prepare = static (rule, basis) => new RepresentativeShare(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        if (facts.Roster.Organisation.RepresentativeMeeting is not { } meeting)
        {
            return VerdictKind.Undetermined;
        }

        var women = _women is not { } share ? true : meeting.Women is { } known ? new Ratio(known, meeting.Members) >= share : new Ratio(meeting.Representatives, meeting.Members) < share ? false : (bool?)null;
        return (new Ratio(meeting.Representatives, meeting.Members) >= _representatives & women) switch
        {
            true => VerdictKind.Satisfied,
            false => VerdictKind.Violated,
            _ => VerdictKind.Undetermined,
        };
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        if (facts.Roster.Organisation.RepresentativeMeeting is not { } meeting || verdict is VerdictKind.Undetermined)
        {
            return Judgement.ForWantOf(facts.Roster.Organisation.RepresentativeMeeting is null ? FactNames.RepresentativeMeeting : $"{FactNames.RepresentativeMeeting}.women");
        }

        return Judgement.Of(
            _women is null || meeting.Women is null ? "representative-meeting.plain" : "representative-meeting",
            verdict,
            Argument.Of("members", meeting.Members),
            Argument.Of("representatives", meeting.Representatives),
            Argument.Of("women", meeting.Women ?? 0),
            new Argument("share", _representatives.ToString()),
            new Argument("womenShare", _women?.ToString() ?? "-")).Using(FactNames.RepresentativeMeeting, meeting);
    }
}
