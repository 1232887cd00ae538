using System.Globalization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The hard cases (重点难点村) on a day: those on the list and those that the last scan of each found at high risk, and where the two do not agree.</summary>
public sealed record HardCases
{
    private HardCases(LocalDate day, ValueList<DivisionCode> listed, ValueList<DivisionCode> high)
    {
        Day = day;
        Listed = listed;
        HighRisk = high;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The organisations on the list, ascending.</summary>
    public ValueList<DivisionCode> Listed { get; }

    /// <summary>The organisations at high risk in the last scan that assessed them up to the day, ascending.</summary>
    public ValueList<DivisionCode> HighRisk { get; }

    /// <summary>The hard cases: on the list or at high risk, ascending.</summary>
    public ValueList<DivisionCode> All => [.. Listed.Union(HighRisk).Order()];

    /// <summary>Those at high risk that are not on the list (应列未列).</summary>
    public ValueList<DivisionCode> NotListed => [.. HighRisk.Except(Listed)];

    /// <summary>Those on the list that are not at high risk any more (可以销号).</summary>
    public ValueList<DivisionCode> NoLongerHigh => [.. Listed.Except(HighRisk)];

    /// <summary>Finds the hard cases of a preparation on a day; it counts what happened up to the end of the day.</summary>
    public static HardCases Of(PreparationRecord preparation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        day = Shape.Iso(day);
        return new(
            day,
            [.. preparation.KeyOrganisations.Where(key => key.IsOn(day)).Select(static key => key.Organisation).Distinct().Order()],
            [
                .. preparation.LastAssessments(day)
                    .Where(found => RiskAssessment.Of(found, preparation.Weights).Grade is RiskGrade.High)
                    .Select(static found => found.Organisation)
                    .Order(),
            ]);
    }

    /// <summary>As in <c>2020-10-31: 9 hard cases, 8 listed, 7 at high risk</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:R}: {All.Count} hard cases, {Listed.Count} listed, {HighRisk.Count} at high risk");
}
