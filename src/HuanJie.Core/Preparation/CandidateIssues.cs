using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>What is wrong or missing with the people who are considered for an election, by kind and count: nobody is named.</summary>
internal sealed class CandidateIssues(PreparationIndex index, ReadinessPolicy policy)
{
    public IEnumerable<ReadinessIssue> Of(Organisation place, PlannedElection election)
    {
        var organisation = place.Code;
        var owner = Responsible.For(organisation, ResponsibleLevel.Subdistrict);
        var people = index.Nominees[(organisation, election.Body)];
        var (considered, left, blocked, unfit, notAppraised, notReviewed) = (0, 0, 0, 0, 0, 0);
        Dictionary<RecordId, int> silent = [], doubted = [];
        foreach (var person in people)
        {
            considered++;

            // A veto or an unfit that is known blocks even where neither is asked for.
            var verdict = index.Review?.Verdict(person);
            var isFit = index.IsFit(person);
            var isBlocked = verdict?.State is ReviewState.Blocked;
            blocked += isBlocked ? 1 : 0;
            unfit += isFit is false ? 1 : 0;
            if (isBlocked || isFit is false)
            {
                continue;
            }

            left++;
            notAppraised += policy.RequiresAppraisal && isFit is null ? 1 : 0;
            if (policy.RequiresReview)
            {
                notReviewed += verdict is null or { RoundsToCome: > 0 } ? 1 : 0;
                Count(silent, verdict?.Silent.Select(static cell => cell.Department).Distinct() ?? []);
                Count(doubted, verdict?.DoubtedBy ?? []);
            }
        }

        // Who is vetoed or unfit cannot stand, so what is left is the most that can.
        var needed = (election.Seats ?? 0) + policy.MinimumSurplus;
        if (left < needed)
        {
            yield return new(IssueKind.TooFewNominees, owner, needed - left);
        }

        if (blocked > 0)
        {
            yield return new(IssueKind.NomineeBlocked, owner, blocked);
        }

        if (unfit > 0)
        {
            yield return new(IssueKind.NomineeUnfit, owner, unfit);
        }

        if (index.ReserveOf(place) is var reserve && reserve < policy.MinimumReserve)
        {
            yield return new(IssueKind.ReserveShort, owner, policy.MinimumReserve - reserve);
        }

        foreach (var issue in Departments(IssueKind.ReviewSilent, silent, organisation).Concat(Departments(IssueKind.ReviewDoubt, doubted, organisation)))
        {
            yield return issue;
        }

        if (notReviewed > 0)
        {
            yield return new(IssueKind.NotReviewed, Responsible.For(organisation, ResponsibleLevel.District), notReviewed);
        }

        if (notAppraised > 0)
        {
            yield return new(IssueKind.NotAppraised, owner, notAppraised);
        }

        if (election.Seats is null)
        {
            yield return new(IssueKind.SeatsUnknown, owner);
        }
    }

    private static void Count(Dictionary<RecordId, int> counts, IEnumerable<RecordId> departments)
    {
        foreach (var department in departments)
        {
            counts[department] = counts.GetValueOrDefault(department) + 1;
        }
    }

    private static IEnumerable<ReadinessIssue> Departments(IssueKind kind, Dictionary<RecordId, int> counts, DivisionCode organisation) =>
        counts.OrderBy(static count => count.Key)
            .Select(count => new ReadinessIssue(kind, Responsible.For(organisation, ResponsibleLevel.District) with { Department = count.Key }, count.Value));
}
