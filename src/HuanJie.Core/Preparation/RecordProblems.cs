using System.Globalization;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>What in the record of a preparation does not fit together (档案问题): entries for what is not there, days in the wrong order.</summary>
/// <remarks>The entries are kept and counted where they can be. Each problem has the place of the entry in the document.</remarks>
public static class RecordProblems
{
    /// <summary>Looks a record through, list by list in the order of the document.</summary>
    public static ValueList<RecordProblem> Of(PreparationRecord preparation)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        HashSet<DivisionCode> organisations = [.. preparation.Organisations.SelectMany(static organisation => organisation.Predecessors.Add(organisation.Code))];
        HashSet<DivisionCode> places = [.. organisations, .. organisations.Where(static code => code.Level >= DivisionLevel.Township).Select(static code => code.At(DivisionLevel.Township))];
        HashSet<DivisionCode> current = [.. preparation.Organisations.Select(static organisation => organisation.Code)];
        HashSet<PersonId> leaders = [.. preparation.Leaders.Select(static leader => leader.Id)];
        List<RecordProblem> problems = [];
        Each(preparation.Visits, "visits", (visit, at) => Check(places.Contains(visit.Place), RecordProblemKind.UnknownOrganisation, $"{at}.place"));
        Each(preparation.Scans, "scans", (scan, at) =>
            Each(scan.Assessments, $"{at}.assessments", (found, inner) => Check(organisations.Contains(found.Organisation), RecordProblemKind.UnknownOrganisation, $"{inner}.organisation")));
        Each(preparation.KeyOrganisations, "keyOrganisations", (key, at) =>
        {
            Check(organisations.Contains(key.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(key.Until < key.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        Each(preparation.Plans, "plans", (plan, at) => Each(plan.Successors, $"{at}.successors", (successor, inner) =>
            Check(current.Contains(successor.Organisation.Code), RecordProblemKind.UnknownOrganisation, $"{inner}.organisation.code")));
        Each(preparation.Disputes, "disputes", (dispute, at) =>
        {
            Check(organisations.Contains(dispute.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(dispute.DueBy < dispute.Opened), RecordProblemKind.EndsBeforeItBegins, $"{at}.dueBy");
        });
        Each(preparation.Links, "links", (link, at) =>
        {
            Check(leaders.Contains(link.Leader), RecordProblemKind.UnknownLeader, $"{at}.leader");
            Check(organisations.Contains(link.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(link.Until < link.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        Each(preparation.Nominees, "nominees", (nominee, at) =>
        {
            Check(organisations.Contains(nominee.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(nominee.Until < nominee.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        Each(preparation.Selections, "selections", (selection, at) =>
        {
            Check(places.Contains(selection.Place), RecordProblemKind.UnknownOrganisation, $"{at}.place");
            var stages = SelectionFunnel.Of(selection, selection.Stages[^1].On).Stages;
            Each(stages, $"{at}.stages", (stage, inner) =>
            {
                Check(stage.NotThrough.Count == 0, RecordProblemKind.NotThroughTheStageBefore, inner);
                Check(stage.Absent.Count == 0, RecordProblemKind.AbsentFromTheNextStage, inner);
            });
        });
        if (preparation.Review is { } review)
        {
            HashSet<RecordId> departments = [.. review.Departments.Select(static department => department.Id)];
            var rounds = review.Rounds.ToDictionary(static round => round.Number);
            Each(review.Replies, "review.replies", (reply, at) =>
            {
                Check(departments.Contains(reply.Department), RecordProblemKind.UnknownDepartment, $"{at}.department");
                Check(rounds.ContainsKey(reply.Round), RecordProblemKind.UnknownRound, $"{at}.round");
                Check(!rounds.TryGetValue(reply.Round, out var round) || round.On <= reply.On, RecordProblemKind.EndsBeforeItBegins, $"{at}.on");
                Each(reply.Opinions, $"{at}.opinions", (opinion, inner) => Check(opinion.Overturns is not { } earlier || rounds.ContainsKey(earlier), RecordProblemKind.UnknownRound, $"{inner}.overturns"));
            });
        }

        Each(preparation.Reserve, "reserve", (entry, at) =>
        {
            Check(organisations.Contains(entry.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(entry.Until < entry.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        Each(preparation.Elections, "elections", (election, at) => Check(organisations.Contains(election.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation"));
        return [.. problems];

        void Check(bool holds, RecordProblemKind kind, string place)
        {
            if (!holds)
            {
                problems.Add(new(kind, place));
            }
        }
    }

    private static void Each<T>(ValueList<T> list, string name, Action<T, string> look)
    {
        for (var i = 0; i < list.Count; i++)
        {
            look(list[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
        }
    }
}

/// <summary>One thing that does not fit (一处档案问题).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it is in the document's <c>preparation</c>, as in <c>disputes[3].organisation</c>.</param>
public sealed record RecordProblem(RecordProblemKind Kind, string Place)
{
    /// <summary>As in <c>disputes[3].organisation: UnknownOrganisation</c>.</summary>
    public override string ToString() => $"{Place}: {Kind}";
}
