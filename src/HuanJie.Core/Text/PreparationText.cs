using System.Globalization;
using HuanJie.Organisations;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Text;

/// <summary>Words the work before the vote for people (换届准备工作的文字), each in one line. No name and no reason of health, family or dispute stands in it.</summary>
public static class PreparationText
{
    /// <summary>The grade with its arithmetic: each factor with points × weight.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this RiskAssessment risk, Language language)
    {
        ArgumentNullException.ThrowIfNull(risk);
        var wording = PreparationWording.In(language);
        var parts = risk.Parts.Select(part => part.Level is { } level
            ? wording.Say("risk.part", ("factor", wording.Word(part.Factor)), ("level", wording.Word(level)), ("points", Number((int)level)), ("weight", Number(part.Weight)))
            : wording.Say("risk.part.unknown", ("factor", wording.Word(part.Factor)), ("weight", Number(part.Weight))));
        return wording.Say(
            "risk",
            ("organisation", $"{risk.Organisation}"),
            ("grade", Range(wording, wording.Word(risk.LeastGrade), wording.Word(risk.MostGrade))),
            ("score", Range(wording, Score(risk.Least), Score(risk.Most))),
            ("parts", wording.Join(parts)));
    }

    /// <summary>The visits, what they cover, and what is left.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this VisitCoverage coverage, Language language)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var wording = PreparationWording.In(language);
        var missed = coverage.MissedSubdistricts.Concat(coverage.MissedOrganisations).Select(static code => $"{code}").ToList();
        return wording.Say(
            "coverage",
            ("day", Day(coverage.Day)),
            ("visits", Number(coverage.Visits)),
            ("subdistricts", $"{coverage.Subdistricts}"),
            ("organisations", $"{coverage.Organisations}")) + (missed.Count == 0 ? "" : wording.Say("coverage.missed", ("places", wording.Join(missed))));
    }

    /// <summary>How many there are, on the list and at high risk.</summary>
    /// <param name="cases">The hard cases.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this HardCases cases, Language language)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return PreparationWording.In(language).Say(
            "hard",
            ("day", Day(cases.Day)),
            ("all", Number(cases.All.Count)),
            ("listed", Number(cases.Listed.Count)),
            ("high", Number(cases.HighRisk.Count)),
            ("missing", Number(cases.NotListed.Count)));
    }

    /// <summary>Who covers whom, the load and the training, and what is left.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this LeaderCoverage coverage, Language language)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var wording = PreparationWording.In(language);
        return wording.Say(
                "leaders",
                ("day", Day(coverage.Day)),
                ("key", $"{coverage.KeyOrganisations}"),
                ("leaders", $"{coverage.Leaders}"),
                ("most", Number(coverage.MostLoaded)),
                ("training", $"{coverage.Training}"),
                ("points", $"{coverage.KeyPoints}"))
            + (coverage.WithoutLeader.Count == 0 ? "" : wording.Say("leaders.missing", ("places", wording.Join(coverage.WithoutLeader.Select(static code => $"{code}")))))
            + (coverage.WithoutOrganisation.Count == 0 ? "" : wording.Say("leaders.idle", ("people", wording.Join(coverage.WithoutOrganisation.Select(static person => $"{person}")))));
    }

    /// <summary>Where the person stands, how many departments object, and the kinds of their reasons.</summary>
    /// <param name="verdict">The verdict of the review.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReviewVerdict verdict, Language language)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var wording = PreparationWording.In(language);
        return wording.Say("review", ("person", $"{verdict.Person}"), ("state", wording.Word(verdict.State)))
            + (verdict.VetoedBy.Count == 0 ? "" : wording.Say("review.vetoes", ("count", Number(verdict.VetoedBy.Count)), ("reasons", wording.Join(verdict.VetoReasons.Select(wording.Word)))))
            + (verdict.DoubtedBy.Count == 0 ? "" : wording.Say("review.doubts", ("count", Number(verdict.DoubtedBy.Count))))
            + (verdict.Silent.Count == 0 ? "" : wording.Say("review.silent", ("count", Number(verdict.Silent.Count))))
            + (verdict.RoundsToCome == 0 ? "" : wording.Say("review.rounds", ("count", Number(verdict.RoundsToCome))));
    }

    /// <summary>The codes, the people and the seats before and after.</summary>
    /// <param name="effect">What a plan does.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReorganisationEffect effect, Language language)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var wording = PreparationWording.In(language);
        var seats = effect.Seats.Where(static account => account.HoldersBefore > 0 || account.Before > 0 || account.After > 0).Select(account => wording.Say(
            "plan.seats",
            ("body", NameOf(account.Body, wording)),
            ("before", account.Before is { } before ? Number(before) : wording.Say("unknown")),
            ("after", account.After is { } after ? Number(after) : wording.Say("unknown")),
            ("holders", Number(account.HoldersAfter))));
        return effect.Plan.Describe(language)
            + wording.Say("plan.people", ("people", Number(effect.People.Count)), ("unplaced", Number(effect.Unplaced.Count)))
            + string.Concat(seats);
    }

    /// <summary>The kind of the plan, and the codes before and after.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReorganisationPlan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var wording = PreparationWording.In(language);
        return wording.Say(
            "plan.codes",
            ("plan", $"{plan.Id}"),
            ("kind", wording.Word(plan.Kind)),
            ("before", wording.Join(plan.Predecessors.Select(static code => $"{code}"))),
            ("after", wording.Join(plan.Successors.Select(static successor => $"{successor.Organisation.Code}"))));
    }

    /// <summary>What does not work out, and where or for how many.</summary>
    /// <param name="problem">The problem of a plan.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this ReorganisationProblem problem, Language language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var wording = PreparationWording.In(language);
        var where = problem.Code is { } code ? $"{code}" : wording.Say("plan.problem.people", ("count", Number(problem.Count)));
        var what = problem.Body is { } body ? wording.Say("plan.problem.body", ("where", where), ("body", NameOf(body, wording)), ("count", Number(problem.Count))) : where;
        return wording.Say("plan.problem", ("plan", $"{problem.Plan}"), ("problem", wording.Word(problem.Kind)), ("what", what));
    }

    /// <summary>The place in the document, and what does not fit there.</summary>
    /// <param name="problem">The problem of a record.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this RecordProblem problem, Language language)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var wording = PreparationWording.In(language);
        return wording.Say("record.problem", ("place", problem.Place), ("problem", wording.Word(problem.Kind)));
    }

    internal static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Day(LocalDate day) => $"{day:R}";

    private static string NameOf(Body body, PreparationWording wording) =>
        wording.Say(body switch { Body.PartyOrganisation => "body.party", Body.Committee => "body.committee", _ => "body.supervision" });

    private static string Score(Ratio score) => score.Sign == 0 ? "0" : $"{score} = {score.ToPercentString(1)}";

    private static string Range(PreparationWording wording, string least, string most) => least == most ? most : wording.Say("range", ("least", least), ("most", most));
}
