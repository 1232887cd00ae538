using HuanJie.Preparation;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;

namespace HuanJie.Tests.Preparation;

/// <summary>Everything that the library says about a preparation: texts of records, findings, roll-ups and tables in both languages.</summary>
internal static class PreparationSayings
{
    public static IEnumerable<string> Of(PreparationRecord preparation, RuleBook book, LocalDate day, ReadinessPolicy? policy = null)
    {
        var disputes = DisputeSummary.Of(preparation, day);
        var readiness = DistrictReadiness.Of(preparation, book, day, policy);
        var reorganisation = Reorganisation.Of(preparation.Plans, []);
        var plan = WorkPlan.Of(readiness);
        var matrix = preparation.Review is { } review ? ReviewMatrix.Of(review, day) : null;
        var funnels = preparation.Selections.Select(selection => SelectionFunnel.Of(selection, day)).ToList();
        var series = ScanSeries.Of(preparation.Scans, preparation.Organisations, preparation.Weights);
        object?[] all =
        [
            preparation, .. preparation.Visits, .. preparation.Scans, .. preparation.Scans.SelectMany(static scan => scan.Assessments), .. preparation.KeyOrganisations,
            .. preparation.Plans, .. preparation.Disputes, .. preparation.Disputes.SelectMany(static dispute => dispute.History), .. preparation.Leaders, .. preparation.Links,
            .. preparation.Trainings, .. preparation.Nominees, .. preparation.Selections, .. preparation.Selections.SelectMany(static selection => selection.Stages),
            .. preparation.Selections.SelectMany(static selection => selection.Stages).SelectMany(static stage => stage.Entries), preparation.Review,
            .. preparation.Review?.Replies ?? [], .. (preparation.Review?.Replies ?? []).SelectMany(static reply => reply.Opinions), .. preparation.Appraisals, .. preparation.Reserve,
            .. preparation.Elections, VisitCoverage.Of(preparation, day), HardCases.Of(preparation, day), LeaderCoverage.Of(preparation, day), NomineeSources.Of(preparation, day),
            disputes, .. disputes.Disputes, readiness, .. readiness.Organisations, .. readiness.Organisations.SelectMany(static one => one.Issues), plan, .. plan.Items, .. plan.ByOwner(),
            reorganisation, .. reorganisation.Effects, .. reorganisation.Problems, matrix, .. matrix?.Verdicts() ?? [], .. matrix?.Cells ?? [], .. funnels, .. funnels.SelectMany(static funnel => funnel.Stages),
            series, .. series.Steps, .. series.Steps.SelectMany(static step => step.Rows), .. RecordProblems.Of(preparation),
        ];
        foreach (var one in all.OfType<object>())
        {
            yield return one.ToString()!;
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            IEnumerable<string> texts =
            [
                VisitCoverage.Of(preparation, day).Describe(language), HardCases.Of(preparation, day).Describe(language), LeaderCoverage.Of(preparation, day).Describe(language),
                disputes.Describe(language), .. disputes.Disputes.Select(status => status.Describe(language)), NomineeSources.Of(preparation, day).Table(language),
                .. readiness.Organisations.Select(one => one.Describe(language)), readiness.Table(language), ReadinessTimeline.Of(preparation, book, [day], policy).Table(language), plan.Table(language) + "-", series.Table(language),
                .. preparation.Scans.SelectMany(static scan => scan.Assessments).Select(found => RiskAssessment.Of(found, preparation.Weights).Describe(language)),
                .. funnels.Select(funnel => funnel.Table(language)), matrix?.Table(language) ?? "-", .. (matrix?.Verdicts() ?? []).Select(verdict => verdict.Describe(language)),
                .. reorganisation.Effects.Select(effect => effect.Describe(language)), .. reorganisation.Problems.Select(problem => problem.Describe(language)),
                .. RecordProblems.Of(preparation).Select(problem => problem.Describe(language)),
            ];
            foreach (var text in texts)
            {
                yield return text;
            }
        }
    }
}
