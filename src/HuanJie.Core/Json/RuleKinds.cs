using HuanJie.Composition;
using HuanJie.Elections;
using HuanJie.Eligibility;
using HuanJie.Rules;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>The kinds of rules that the library has (规则种类).</summary>
public static class RuleKinds
{
    /// <summary>All of them: about candidates, committees, regions, polls, recalls, calendars, and the end of an office.</summary>
    public static ValueList<RuleKind> All { get; } =
    [
        AgeFloor.Kind, AgeCeiling.Kind, BornOnOrAfter.Kind, EducationFloor.Kind, PoliticalRights.Kind, VoterQualification.Kind, PartyMembership.Kind, PartyAge.Kind,
        RegistrationRoute.Kind, NotRegisteredElsewhere.Kind, NoRecord.Kind, DisciplineWindow.Kind, Pledge.Kind, ExceptionApproved.Kind, IncompatiblePosts.Kind,
        NoKin.Kind, SupervisionBody.Kind,
        CommitteeSize.Kind, SeatsFilled.Kind, WomanMember.Kind, MinorityMember.Kind, OneHead.Kind, TermOfOffice.Kind, CrossService.Kind, OneShoulder.Kind,
        YoungMember.Kind, PartyForm.Kind, PartyBranchCommittee.Kind, RepresentativeShare.Kind, HouseholdRange.Kind,
        ShareTarget.Kind, MeanAgeTarget.Kind,
        Turnout.Kind, BallotsRecovered.Kind, CandidateMargin.Kind, WinThreshold.Kind, RerunFloor.Kind, TieRevote.Kind, KinElected.Kind, WomanSeat.Kind,
        VoteRollDown.Kind, VacancyTolerance.Kind, ProxyLimit.Kind, DueExclusions.Kind, BallotMarks.Kind,
        RecallPetition.Kind, RecallPass.Kind, RecallRepeat.Kind, Deadline.Kind, TurnoverWindow.Kind, OfficeEnds.Kind,
    ];
}
