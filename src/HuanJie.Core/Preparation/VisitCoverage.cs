using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Who has been visited up to a day (走访覆盖): sub-districts and organisations, and which are left.</summary>
/// <remarks>
/// A sub-district is covered by a visit to it or to one of its organisations: whoever goes to a village has been there. An organisation is covered by
/// a visit to it, or by visits to all that it was split, merged or recoded from: the people are the same. A visit to a sub-district covers none of its organisations.
/// </remarks>
public sealed record VisitCoverage
{
    private VisitCoverage(LocalDate day, int visits, CoverageCount subdistricts, CoverageCount organisations, ValueList<DivisionCode> missedSubdistricts, ValueList<DivisionCode> missed)
    {
        Day = day;
        Visits = visits;
        Subdistricts = subdistricts;
        Organisations = organisations;
        MissedSubdistricts = missedSubdistricts;
        MissedOrganisations = missed;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The visits up to it, wherever they went.</summary>
    public int Visits { get; }

    /// <summary>The sub-districts that have an organisation (街道、乡镇).</summary>
    public CoverageCount Subdistricts { get; }

    /// <summary>The organisations.</summary>
    public CoverageCount Organisations { get; }

    /// <summary>The sub-districts that nobody has been to, ascending.</summary>
    public ValueList<DivisionCode> MissedSubdistricts { get; }

    /// <summary>The organisations that nobody has been to, ascending.</summary>
    public ValueList<DivisionCode> MissedOrganisations { get; }

    /// <summary>Counts the visits of a preparation up to the end of a day.</summary>
    public static VisitCoverage Of(PreparationRecord preparation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return Of(preparation.Organisations, preparation.Visits, day);
    }

    /// <summary>Counts visits up to the end of a day.</summary>
    /// <param name="organisations">The organisations to be visited, each once.</param>
    /// <param name="visits">The visits, in any order.</param>
    /// <param name="day">The day.</param>
    public static VisitCoverage Of(IEnumerable<Organisation> organisations, IEnumerable<Visit> visits, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentNullException.ThrowIfNull(visits);
        day = Shape.Iso(day);
        Organisation[] all = [.. organisations];
        Visit[] made = [.. visits.Where(visit => visit.On <= day)];
        var places = made.Select(static visit => visit.Place).ToHashSet();
        var townships = places.Where(static place => place.Level >= DivisionLevel.Township).Select(static place => place.At(DivisionLevel.Township)).ToHashSet();
        DivisionCode[] subdistricts = [.. all.Select(static organisation => organisation.Code.At(DivisionLevel.Township)).Distinct().Order()];
        ValueList<DivisionCode> missedSubdistricts = [.. subdistricts.Where(place => !townships.Contains(place))];
        ValueList<DivisionCode> missed = [.. all.Where(organisation => !IsVisited(organisation)).Select(static organisation => organisation.Code).Order()];
        return new(
            day,
            made.Length,
            new(subdistricts.Length - missedSubdistricts.Count, subdistricts.Length),
            new(all.Length - missed.Count, all.Length),
            missedSubdistricts,
            missed);

        bool IsVisited(Organisation organisation) => places.Contains(organisation.Code) || organisation.Predecessors.All(places.Contains);
    }

    /// <summary>As in <c>2020-10-31: 130 visits, 16/16 sub-districts, 114/114 organisations</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Day:R}: {Visits} visits, {Subdistricts} sub-districts, {Organisations} organisations");
}
