using System.Globalization;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Where the nominees of a day come from (人选来源统计): each person once.</summary>
public sealed record NomineeSources
{
    private NomineeSources(LocalDate day, int people, ValueList<NomineeCount<NomineeSource>> bySource, ValueList<NomineeCount<NomineeBackground>> byBackground)
    {
        Day = day;
        People = people;
        BySource = bySource;
        ByBackground = byBackground;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The people who are considered.</summary>
    public int People { get; }

    /// <summary>How many came by each source, all sources in their order. Who is considered twice counts once, by the first source that is known.</summary>
    public ValueList<NomineeCount<NomineeSource>> BySource { get; }

    /// <summary>How many have each background, all in their order; somebody with two counts in both.</summary>
    public ValueList<NomineeCount<NomineeBackground>> ByBackground { get; }

    /// <summary>Counts the nominees of a preparation who are considered on a day.</summary>
    public static NomineeSources Of(PreparationRecord preparation, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(preparation);
        return Of(preparation.Nominees, day);
    }

    /// <summary>Counts the nominees who are considered on a day.</summary>
    public static NomineeSources Of(IEnumerable<Nominee> nominees, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(nominees);
        var people = nominees.Where(nominee => nominee.IsOn(day)).GroupBy(static nominee => nominee.Person).Select(static group => (
            Source: group.Select(static nominee => nominee.Source).FirstOrDefault(static source => source is not NomineeSource.Unknown),
            Backgrounds: group.SelectMany(static nominee => nominee.Backgrounds).ToHashSet())).ToList();
        return new(
            Shape.Iso(day),
            people.Count,
            [.. Enum.GetValues<NomineeSource>().Select(source => new NomineeCount<NomineeSource>(source, people.Count(person => person.Source == source)))],
            [.. Enum.GetValues<NomineeBackground>().Select(background => new NomineeCount<NomineeBackground>(background, people.Count(person => person.Backgrounds.Contains(background))))]);
    }

    /// <summary>As in <c>2020-10-31: 1133 nominees</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:R}: {People} nominees");
}

/// <summary>How many nominees have something (人选数).</summary>
/// <typeparam name="T">What they are counted by.</typeparam>
/// <param name="Key">The source or the background.</param>
/// <param name="People">The people.</param>
public sealed record NomineeCount<T>(T Key, int People)
    where T : struct, Enum;
