using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>Makes the figures of rosters into a report as it would be printed (由花名册生成公布数据).</summary>
public static class RosterReport
{
    /// <summary>The indicators of some rosters as printed figures, with the relations of shares and means to their counts.</summary>
    /// <param name="id">The id of the report.</param>
    /// <param name="rosters">The tallies. With last term's there is, beside each figure, last term's and the change, of the exact values and printed without its sign.</param>
    /// <param name="indicators">The indicators; <see cref="Indicators.Summary"/> unless given. What a share counts and is a share of is printed beside it, and the people of a mean.</param>
    /// <param name="style">The decimals and the rounding; one decimal, half up, unless given.</param>
    /// <remarks>A figure that is not one value, because facts are missing or its base is empty, is left out, and so is an indicator that <see cref="ClaimVocabulary"/> has no word for.</remarks>
    public static ClaimReport Of(string id, RosterTallies rosters, IEnumerable<Indicator>? indicators = null, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        var printer = new Printer(rosters, style ?? ReportStyle.Usual);
        foreach (var indicator in (indicators ?? Indicators.Summary).SelectMany(WithItsParts).DistinctBy(static indicator => indicator.Id))
        {
            printer.Print(indicator);
        }

        return new(id, [.. printer.Figures], [.. printer.Relations().Select(Relation.Parse)]) { TermYear = rosters.Current.Basis.AsOf.Year, Kind = "two-committees" };
    }

    // A share stands beside what it counts and its base, a mean beside its people.
    private static IEnumerable<Indicator> WithItsParts(Indicator indicator) => indicator switch
    {
        ShareIndicator share => [share.Base, share.Counted, share],
        MeanAgeIndicator mean => [Indicators.For(mean.Group!.Value).People, mean],
        _ => [indicator],
    };

    private sealed class Printer(RosterTallies rosters, ReportStyle style)
    {
        private readonly Dictionary<string, Indicator> _printed = new(StringComparer.Ordinal);

        public List<Claim> Figures { get; } = [];

        public void Print(Indicator indicator)
        {
            if (ClaimVocabulary.WordOf(indicator) is not var (key, group) || _printed.ContainsKey(Name(key, group)) || Value(indicator, rosters.Current) is not { } now)
            {
                return;
            }

            Claim figure = new() { Ref = Name(key, group), Key = key, Group = group, Unit = Unit(indicator), Value = Printed(indicator, now) };
            _printed[figure.Ref] = indicator;
            Figures.Add(figure);
            if (rosters.Previous is null || Value(indicator, rosters.Previous) is not { } before)
            {
                return;
            }

            Figures.Add(figure with { Ref = figure.Ref + ClaimVocabulary.PreviousEnd, Term = ClaimTerm.Previous, Value = Printed(indicator, before) });
            if (now != before)
            {
                Figures.Add(figure with
                {
                    Ref = figure.Ref + ClaimVocabulary.DeltaEnd,
                    Key = key + ClaimVocabulary.DeltaEnd,
                    Term = ClaimTerm.Delta,
                    Unit = indicator is ShareIndicator ? ClaimUnit.PercentagePoints : figure.Unit,
                    Value = Printed(indicator, (now - before).Abs),
                    Direction = now > before ? ClaimDirection.Up : ClaimDirection.Down,
                });
            }
        }

        public IEnumerable<string> Relations()
        {
            foreach (var (name, indicator) in _printed)
            {
                if (indicator is ShareIndicator share && NameOf(share.Counted) is { } count && NameOf(share.Base) is { } whole)
                {
                    yield return $"percent: {count} / {whole} = {name}";
                }
                else if (indicator is MeanAgeIndicator && NameOf(Indicators.For(indicator.Group!.Value).People) is { } people)
                {
                    yield return $"grim-mean: {name} of {people}";
                }
            }
        }

        private static string Name(string key, ClaimGroup group) => group switch
        {
            ClaimGroup.Secretary => $"{key}_secretary",
            ClaimGroup.Director => $"{key}_director",
            ClaimGroup.PartyCommittee => $"{key}_party",
            ClaimGroup.VillagersCommittee => $"{key}_committee",
            _ => key,
        };

        private static ClaimUnit Unit(Indicator indicator) => indicator switch { ShareIndicator => ClaimUnit.Percent, MeanAgeIndicator => ClaimUnit.Years, _ => ClaimUnit.Count };

        private static Ratio? Value(Indicator indicator, Tally tally) =>
            indicator.Of(tally) is { IsExact: true, Value: { Sign: >= 0 } value } ? indicator is ShareIndicator ? value * 100 : value : null;

        private PrintedNumber Printed(Indicator indicator, Ratio value) =>
            PrintedNumber.Of(value, indicator switch { ShareIndicator => style.ShareDecimals, MeanAgeIndicator => style.MeanDecimals, _ => 0 }, style.Rounding);

        private string? NameOf(Indicator indicator) => ClaimVocabulary.WordOf(indicator) is var (key, group) && _printed.ContainsKey(Name(key, group)) ? Name(key, group) : null;
    }
}
