using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Judges organisations one by one on an index; rules and calendars are made once for all that share them.</summary>
internal sealed class ReadinessJudge(PreparationIndex index, RuleBook book, ReadinessPolicy policy)
{
    private readonly CandidateIssues _candidates = new(index, policy);
    private readonly CalendarIssues _calendar = new(index.Day, book);

    public OrganisationReadiness Judge(Organisation organisation)
    {
        var elections = index.Elections[organisation.Code].ToList();
        var open = elections.Where(election => !election.IsHeld(index.Day)).ToList();
        var risks = index.RisksOf(organisation).ToList();
        var isHard = index.IsListed(organisation) || risks.Exists(static risk => risk.Grade is RiskGrade.High);
        RiskGrade? most = risks.Count == 0 ? null : risks.Max(static risk => risk.MostGrade);
        var readiness = new OrganisationReadiness
        {
            Organisation = organisation.Code,
            Risk = index.IsAssessed(organisation) || most is RiskGrade.High ? most : null,
            IsHardCase = isHard,
            IsDone = open.Count == 0 && elections.Exists(static election => election.Body.Seats is Body.Committee),
        };
        if (readiness.IsDone)
        {
            return readiness;
        }

        // The one that comes first; those without a day come last.
        var next = open.OrderBy(static election => election.PollingDay ?? LocalDate.MaxIsoValue).ThenBy(static election => election.Body).FirstOrDefault();
        return readiness with
        {
            Next = next?.Body,
            PollingDay = next?.PollingDay,
            Issues =
            [
                .. Ground(organisation, risks, isHard),
                .. Disputes(organisation),
                .. Leaders(organisation, isHard),
                .. next is null ? [] : _candidates.Of(organisation, next),
                .. _calendar.Of(organisation.Code, next),
            ],
        };
    }

    private IEnumerable<ReadinessIssue> Ground(Organisation organisation, List<RiskAssessment> risks, bool isHard)
    {
        var owner = Responsible.For(organisation.Code, ResponsibleLevel.Subdistrict);
        if (policy.RequiresVisit && !index.IsVisited(organisation))
        {
            yield return new(IssueKind.NotVisited, Responsible.For(organisation.Code, ResponsibleLevel.District));
        }

        var isHigh = risks.Exists(static risk => risk.Grade is RiskGrade.High);
        if (policy.HighRiskBlocks && isHigh)
        {
            yield return new(IssueKind.HighRisk, owner);
        }

        if (!index.IsAssessed(organisation))
        {
            yield return new(IssueKind.NotScanned, owner);
        }

        // Where a high risk does not block, it still makes a hard case, which may want a leader.
        if (!isHigh && risks.Exists(static risk => risk.MostGrade is RiskGrade.High) && (policy.HighRiskBlocks || (!isHard && Leaders(organisation, isHard: true).Any())))
        {
            yield return new(IssueKind.FactorUnknown, owner, risks.Where(static risk => risk.MostGrade is RiskGrade.High).Sum(static risk => risk.Missing.Count));
        }
    }

    private IEnumerable<ReadinessIssue> Disputes(Organisation organisation)
    {
        foreach (var status in index.DisputesOf(organisation).Where(static status => status.Blocks is not false).OrderBy(static status => status.Blocks is null))
        {
            yield return new(status.Blocks is true ? IssueKind.OpenDispute : IssueKind.BearingUnknown, Responsible.For(organisation.Code, status.Dispute.Level))
            {
                Dispute = status.Dispute.Id,
                DisputeKind = status.Dispute.Kind,
                IsOverdue = status.IsOverdue,
                Since = status.Dispute.Opened,
            };
        }
    }

    private IEnumerable<ReadinessIssue> Leaders(Organisation organisation, bool isHard)
    {
        if (!isHard)
        {
            yield break;
        }

        var owner = Responsible.For(organisation.Code, ResponsibleLevel.District);
        var leaders = index.LeadersOf(organisation).ToList();
        if (policy.RequiresLeader && leaders.Count == 0)
        {
            yield return new(IssueKind.NoLeader, owner);
        }

        if (policy.RequiresTraining && leaders.Count(index.Untrained.Contains) is > 0 and var untrained)
        {
            yield return new(IssueKind.LeaderUntrained, owner, untrained);
        }
    }
}
