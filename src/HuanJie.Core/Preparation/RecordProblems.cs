using System.Globalization;
using HuanJie.Elections;
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
        var kinds = preparation.Organisations.ToDictionary(static organisation => organisation.Code, static organisation => organisation.Kind);
        HashSet<PersonId> leaders = [.. preparation.Leaders.Select(static leader => leader.Id)];
        HashSet<PersonId> people = [.. leaders, .. preparation.Nominees.Select(static nominee => nominee.Person), .. preparation.Reserve.Select(static entry => entry.Person)];
        List<RecordProblem> problems = [];
        Each(preparation.Visits, "visits", (visit, at) =>
        {
            Check(places.Contains(visit.Place), RecordProblemKind.UnknownOrganisation, $"{at}.place");
            Check(visit.By is not { } visitor || people.Contains(visitor), RecordProblemKind.UnknownPerson, $"{at}.by");
        });
        Each(preparation.Scans, "scans", (scan, at) =>
            Each(scan.Assessments, $"{at}.assessments", (found, inner) => Check(organisations.Contains(found.Organisation), RecordProblemKind.UnknownOrganisation, $"{inner}.organisation")));
        Each(preparation.KeyOrganisations, "keyOrganisations", (key, at) =>
        {
            Check(organisations.Contains(key.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(key.Until < key.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        HashSet<RecordId> plans = [];
        var lineages = preparation.Organisations.ToDictionary(static organisation => organisation.Code, static organisation => organisation.Predecessors);
        Each(preparation.Plans, "plans", (plan, at) =>
        {
            Check(plans.Add(plan.Id), RecordProblemKind.PlanTwice, $"{at}.id");
            Each(plan.Predecessors, $"{at}.predecessors", (code, inner) => Check(organisations.Contains(code), RecordProblemKind.UnknownOrganisation, inner));
            Each(plan.Successors, $"{at}.successors", (successor, inner) =>
            {
                var isKnown = lineages.TryGetValue(successor.Organisation.Code, out var lineage);
                Check(isKnown, RecordProblemKind.UnknownOrganisation, $"{inner}.organisation.code");
                Check(!isKnown || plan.Predecessors.All(lineage.Contains), RecordProblemKind.LineageNotAsPlanned, $"{inner}.organisation.code");
            });
        });
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
        Each(preparation.Trainings, "trainings", (session, at) =>
        {
            Each(session.Due, $"{at}.due", (person, inner) => Check(people.Contains(person), RecordProblemKind.UnknownPerson, inner));
            Each(session.Attended, $"{at}.attended", (person, inner) => Check(people.Contains(person), RecordProblemKind.UnknownPerson, inner));
        });
        Dictionary<PersonId, List<Nominee>> considered = [];
        Each(preparation.Nominees, "nominees", (nominee, at) =>
        {
            Current(nominee.Organisation, nominee.Body, at, $"{at}.body");
            if (!considered.TryGetValue(nominee.Person, out var before))
            {
                considered.Add(nominee.Person, before = []);
            }

            Check(!before.Exists(other => other.Organisation != nominee.Organisation && Overlap(other, nominee)), RecordProblemKind.NominatedTwice, $"{at}.person");
            before.Add(nominee);
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
            var said = review.Replies.SelectMany(static reply => reply.Opinions.Where(static opinion => opinion.Opinion > Opinion.Silent).Select(opinion => (reply.Department, reply.Round, opinion.Person))).ToHashSet();
            var rest = review.Replies.Where(static reply => reply.ClearsTheRest).Select(static reply => (reply.Department, reply.Round)).ToHashSet();
            var listed = review.Rounds.SelectMany(static round => round.People.Select(person => (round.Number, person))).ToHashSet();
            Each(review.Replies, "review.replies", (reply, at) =>
            {
                Check(departments.Contains(reply.Department), RecordProblemKind.UnknownDepartment, $"{at}.department");
                Check(rounds.ContainsKey(reply.Round), RecordProblemKind.UnknownRound, $"{at}.round");
                Check(!rounds.TryGetValue(reply.Round, out var round) || round.On <= reply.On, RecordProblemKind.EndsBeforeItBegins, $"{at}.on");
                Each(reply.Opinions, $"{at}.opinions", (opinion, inner) =>
                {
                    if (opinion.Overturns is { } earlier)
                    {
                        Check(rounds.ContainsKey(earlier), RecordProblemKind.UnknownRound, $"{inner}.overturns");
                        var hasSaid = said.Contains((reply.Department, earlier, opinion.Person)) || (rest.Contains((reply.Department, earlier)) && listed.Contains((earlier, opinion.Person)));
                        Check(!rounds.ContainsKey(earlier) || hasSaid, RecordProblemKind.OverturnsNothing, $"{inner}.overturns");
                    }
                });
            });
        }

        Each(preparation.Reserve, "reserve", (entry, at) =>
        {
            Check(organisations.Contains(entry.Organisation), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!(entry.Until < entry.From), RecordProblemKind.EndsBeforeItBegins, $"{at}.until");
        });
        Each(preparation.Elections, "elections", (election, at) =>
        {
            Current(election.Organisation, election.Body, at, $"{at}.dates.body");
            Check(!(election.Dates.On(Milestone.CommitteeProduced) < election.PollingDay), RecordProblemKind.EndsBeforeItBegins, $"{at}.dates");
        });
        return [.. problems];

        // Who stands for what, and what is elected when, counts under the present code only.
        void Current(DivisionCode code, ElectedBody body, string at, string where)
        {
            Check(organisations.Contains(code), RecordProblemKind.UnknownOrganisation, $"{at}.organisation");
            Check(!organisations.Contains(code) || current.Contains(code), RecordProblemKind.FormerOrganisation, $"{at}.organisation");
            Check(
                !kinds.TryGetValue(code, out var kind) || body.Seats is not Body.Committee || body.ExistsIn(kind),
                RecordProblemKind.BodyOfOtherKind,
                where);
        }

        void Check(bool holds, RecordProblemKind kind, string place)
        {
            if (!holds)
            {
                problems.Add(new(kind, place));
            }
        }
    }

    private static bool Overlap(Nominee one, Nominee other) => !(one.Until <= other.From) && !(other.Until <= one.From);

    private static void Each<T>(ValueList<T> list, string name, Action<T, string> look)
    {
        for (var i = 0; i < list.Count; i++)
        {
            look(list[i], string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"));
        }
    }
}
