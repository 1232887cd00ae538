using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <content>Whether whole numbers of people or of years lie behind a printed share or mean.</content>
public static partial class RelationCheck
{
    /// <summary>How many wholes are tried for a share of any whole: enough for four decimals, and a bound for more.</summary>
    internal const long MostWholesTried = 1_000_000;

    private sealed partial class Checker
    {
        private (RelationStatus, string, string) GrimPercent(RelationPart part)
        {
            var (share, whole) = (Range(part.Left), Printed(part.Right!));
            var figures = $"{Text(Printed(part.Left), part.Left)}% of {Say(whole)}";
            if (whole.High.Sign <= 0 || whole.Low != whole.High)
            {
                return whole.High.Sign <= 0 ? (RelationStatus.Bad, figures, "the whole is not above zero") : (RelationStatus.Vacuous, figures, "the whole is not exact");
            }

            var (first, last) = (share * (whole.Low / Hundred)).WholeNumbers();
            if (first > last)
            {
                return (RelationStatus.Bad, figures, NearestCounts(part, whole.Low));
            }

            return whole.Low >= PrintedNumber.PowerOfTen(Decimals(part.Left) + 2)
                ? (RelationStatus.Vacuous, figures + " (any share is reachable)", "")
                : (RelationStatus.Ok, $"{figures} = {(first == last ? Number(first) : $"{Number(first)}-{Number(last)}")} people", "");
        }

        private string NearestCounts(RelationPart part, Ratio whole)
        {
            var printed = part.Left is RefExpression reference ? _claims[reference.Name].Value : (PrintedNumber?)null;
            var value = Printed(part.Left).Low;
            var below = (value * whole / Hundred).Round(0, Rounding.Down).Numerator;
            foreach (var (mode, name) in new[] { (Rounding.Down, "truncation"), (Rounding.Up, "ceiling") })
            {
                if (printed is { } number && (Interval.Of(number, mode) * (whole / Hundred)).WholeNumbers() is var (first, last) && first <= last)
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{name} ({first}/{whole} = {Say(Ratio.FromInt64(first) * Hundred / whole)})");
                }
            }

            var share = Range(part.Left);
            var possible = Enumerable.Range(1, 400).Select(static step => step % 2 == 1 ? -(step / 2) - 1 : step / 2).Select(step => whole + step).Where(other => other.Sign > 0 && (share * (other / Hundred)).WholeNumbers() is var (least, most) && least <= most).Take(3).Order().ToArray();
            return $"no whole count: nearest {Number(below)} -> {Say(new Ratio(below * 100, 1) / whole)}, {Number(below + 1)} -> {Say(new Ratio((below + 1) * 100, 1) / whole)}"
                + (possible.Length == 0 ? "" : $"; possible for denominators {string.Join(", ", possible)}");
        }

        private (RelationStatus, string, string) GrimPercentAny(RelationPart part)
        {
            var share = Range(part.Left);
            var most = Printed(part.Right!).High.Round(0, Rounding.Down).Numerator;

            // From as many wholes as there are steps of the print, every share is reachable.
            var reach = BigInteger.Min(most, Math.Min(PrintedNumber.PowerOfTen(Decimals(part.Left) + 2), MostWholesTried));
            var (least, count) = (BigInteger.Zero, BigInteger.Zero);
            for (BigInteger whole = 1; whole <= reach; whole++)
            {
                var (first, last) = (share * new Ratio(whole, 100)).WholeNumbers();
                count += first <= last ? 1 : 0;
                least = least.IsZero && first <= last ? whole : least;
            }

            var text = $"{Text(Printed(part.Left), part.Left)}%";
            return least.IsZero
                ? reach < most && reach < PrintedNumber.PowerOfTen(Decimals(part.Left) + 2) ? (RelationStatus.Info, $"{text} below {Number(most)}", $"no denominator up to {Number(reach)} gives it; more were not tried")
                : (RelationStatus.Bad, $"{text} below {Number(most)}", "no denominator gives it")
                : (RelationStatus.Ok, $"{text} needs a denominator of at least {Number(least)} ({Number(count)} of {Number(reach)} possible)", "");
        }

        private (RelationStatus, string, string) GrimSum(RelationPart part)
        {
            var whole = Printed(part.Right!).Low;
            var (least, most) = (BigInteger.Zero, BigInteger.Zero);
            List<string> counts = [];
            foreach (var name in part.Left.Refs)
            {
                var (first, last) = (_claims[name].Range(rounding) * (whole / Hundred)).WholeNumbers();
                if (first > last)
                {
                    return (RelationStatus.Bad, $"{_claims[name].Print()} of {whole}", $"no whole count for {name}");
                }

                least += first;
                most += last;
                counts.Add(first == last ? Number(first) : $"{Number(first)}-{Number(last)}");
            }

            return (Status(new Ratio(least, 1) <= whole && whole <= new Ratio(most, 1)), $"counts [{string.Join(", ", counts)}] add to {(least == most ? Number(least) : $"{Number(least)}-{Number(most)}")} of {whole}", "");
        }

        private (RelationStatus, string, string) GrimMean(RelationPart part)
        {
            var (mean, people) = (Range(part.Left), Printed(part.Right!));
            var figures = $"mean {Text(Printed(part.Left), part.Left)} of {Say(people)}";
            if (people.High.Sign <= 0)
            {
                return (RelationStatus.Bad, figures, "nobody to have a mean");
            }

            if (people.High >= PrintedNumber.PowerOfTen(Decimals(part.Left)))
            {
                return (RelationStatus.Vacuous, figures + " (any mean is reachable)", "");
            }

            for (var number = Math.Max(1, people.WholeNumbers().First); number <= people.WholeNumbers().Last; number++)
            {
                if ((mean * number).WholeNumbers() is var (first, last) && first <= last)
                {
                    return (RelationStatus.Ok, $"{figures}: a total of {Number(first)} years over {Number(number)}", "");
                }
            }

            return (RelationStatus.Bad, figures, "no whole total of years gives it");
        }

        private (RelationStatus, string, string) GrimMeanImplied(RelationPart part)
        {
            var (count, share, mean) = (Printed(part.Left), Range(part.Share!), Range(part.Right!));
            var (first, last) = Wholes(count, share);
            var figures = $"head count {Number(first)}-{Number(last)}";
            for (BigInteger people = first; people <= last && people - first < 100_000; people++)
            {
                if ((mean * new Ratio(people, 1)).WholeNumbers() is var (least, most) && least <= most)
                {
                    return (RelationStatus.Ok, $"{figures}; {Number(least)} years over {Number(people)}", "");
                }
            }

            return (RelationStatus.Bad, figures, first > last ? "no whole number of people" : "no whole total of years gives the mean");
        }
    }
}
