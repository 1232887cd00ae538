using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules as conditions in a table, all asked in one query over seats and one over committees: what queries cost when somebody has thought of the cost.</summary>
public static class LinqOnePassJudge
{
    private static readonly (string Rule, Func<Seat, bool> IsBroken)[] SeatRules =
    [
        (RuleIds.AgeFloor, seat => seat.AgeOnPollingDay < Limits.Youngest),
        (RuleIds.AgeNewHead, seat => seat.IsHead && seat.IsNewcomer && seat.AgeAtYearEnd > Limits.NewHead),
        (RuleIds.AgeNewOther, seat => !seat.IsHead && seat.IsNewcomer && seat.AgeAtYearEnd > Limits.NewOther),
        (RuleIds.AgeContinuingHead, seat => seat.IsHead && seat.IsContinuing && seat.AgeAtYearEnd > Limits.ContinuingHead),
        (RuleIds.AgeContinuingOther, seat => !seat.IsHead && seat.IsContinuing && seat.AgeAtYearEnd > Limits.ContinuingOther),
        (RuleIds.EducationHead, seat => seat.IsHead && seat.Education < EducationBand.College),
        (RuleIds.EducationOther, seat => !seat.IsHead && seat.Education < EducationBand.HighSchool),
        (RuleIds.Party, seat => seat.IsOnParty && !seat.IsFullPartyMember),
    ];

    private static readonly (string Rule, Func<Committees, bool> IsBroken)[] CommitteeRules =
    [
        (RuleIds.Size, committees => committees.People is < Limits.FewestPeople or > Limits.MostPeople || committees.People % 2 == 0),
        (RuleIds.Woman, committees => !committees.MayHaveWoman),
        (RuleIds.KinInCommittee, committees => committees.KinInCommittee),
        (RuleIds.KinInParty, committees => committees.KinInParty),
        (RuleIds.Supervision, committees => committees.Supervisors is < Limits.FewestOnSupervision or > Limits.MostOnSupervision
            || committees.SupervisorsSitOnCommittee || committees.KinBetweenSupervisionAndCommittee),
    ];

    public static IReadOnlyList<Broken> Of(IEnumerable<Roster> rosters) =>
    [
        .. from roster in rosters
           from broken in SeatsOf(roster).Concat(CommitteesOf(roster))
           select broken,
    ];

    private static IEnumerable<Broken> SeatsOf(Roster roster) =>
        from member in roster.Members
        from post in member.Posts
        let seat = new Seat(roster, member, post)
        from rule in SeatRules
        where rule.IsBroken(seat)
        select Broken.By(rule.Rule, seat);

    private static IEnumerable<Broken> CommitteesOf(Roster roster)
    {
        var committees = new Committees(roster);
        return from rule in CommitteeRules
               where rule.IsBroken(committees)
               select new Broken(rule.Rule, roster.Organisation.Code);
    }
}
