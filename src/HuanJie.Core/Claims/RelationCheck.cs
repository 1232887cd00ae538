using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Checks each relation of a report by itself (逐项核对), exactly: a printed figure is the interval of what prints so, a count a whole number.</summary>
public static partial class RelationCheck
{
    private static readonly Ratio Hundred = 100;

    /// <summary>Checks every relation of a report, in its order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rounding">How its figures are taken to be rounded.</param>
    public static ValueList<RelationFinding> Of(ClaimReport report, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(report, report.Relations, rounding);
    }

    /// <summary>Checks other relations between the figures of a report, such as those that <see cref="ClaimVocabulary.RelationsOf"/> finds, in the order given.</summary>
    /// <param name="report">The report.</param>
    /// <param name="relations">The relations.</param>
    /// <param name="rounding">How its figures are taken to be rounded.</param>
    /// <exception cref="ArgumentException">A relation names no figure of the report.</exception>
    public static ValueList<RelationFinding> Of(ClaimReport report, IEnumerable<Relation> relations, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(relations);
        var checker = new Checker(report, rounding);
        return [.. relations.Select(checker.Check)];
    }

    private static string Say(Ratio value)
    {
        var text = value.ToDecimalString(4);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private static string Say(Interval range) => range.Low == range.High ? Say(range.Low) : $"{Say(range.Low)}–{Say(range.High)}";

    private sealed partial class Checker(ClaimReport report, Rounding rounding)
    {
        private readonly Dictionary<string, Claim> _claims = report.Figures.ToDictionary(static figure => figure.Ref, StringComparer.Ordinal);

        public RelationFinding Check(Relation relation)
        {
            if (relation.Refs.FirstOrDefault(name => !_claims.ContainsKey(name)) is { } unknown)
            {
                throw new ArgumentException($"'{relation}' names {unknown}, which is no figure of {report.Id}.", nameof(relation));
            }

            try
            {
                return CheckKind(relation);
            }
            catch (OverflowException)
            {
                return new(relation, RelationStatus.Info, "", "the numbers are too large to be checked");
            }
        }

        private RelationFinding CheckKind(Relation relation)
        {
            var (status, figures, explanation) = relation.Kind switch
            {
                RelationKind.Percent => Share(relation.Parts[0], Hundred),
                RelationKind.Ratio => Share(relation.Parts[0], 1),
                RelationKind.About => Share(relation.Parts[0], Hundred),
                RelationKind.Exact => Exact(relation.Parts[0]),
                RelationKind.Rounded => Rounded(relation.Parts[0]),
                RelationKind.AtMost => AtMost(relation.Parts[0]),
                RelationKind.SumsTo100 => SumsTo100(relation.Parts[0].Left),
                RelationKind.GrimPercent => GrimPercent(relation.Parts[0]),
                RelationKind.GrimPercentAny => GrimPercentAny(relation.Parts[0]),
                RelationKind.GrimSum => GrimSum(relation.Parts[0]),
                RelationKind.GrimMean => GrimMean(relation.Parts[0]),
                RelationKind.GrimMeanImplied => GrimMeanImplied(relation.Parts[0]),
                RelationKind.CommonDenominator => CommonDenominator(relation.Parts),
                RelationKind.ImpliedDenominator => ImpliedDenominator(relation.Parts[0]),
                RelationKind.MultipleOfInteger => MultipleOfInteger(relation.Parts[0]),
                RelationKind.DeltaRange => DeltaRange(relation),
                RelationKind.Majority => Majority(relation.Parts[0]),
                _ => (RelationStatus.Info, "", ""),
            };
            return new(relation, status, figures, explanation);
        }

        private static RelationStatus Status(bool holds) => holds ? RelationStatus.Ok : RelationStatus.Bad;

        private static string Number(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);

        // What a figure counts: a whole number or its qualifier's room; a printed share or mean its digits, where the relation is on what is printed.
        private Interval Printed(Expression expression) => expression.Range(name => _claims[name] is { Qualifier: ClaimQualifier.Exact } claim ? Interval.At(claim.Value.Value) : _claims[name].Range(rounding));

        private Interval Range(Expression expression) => expression.Range(name => _claims[name].Range(rounding));

        private int Decimals(Expression expression) => expression.Refs.Select(name => _claims[name].Value.Decimals).DefaultIfEmpty(0).Max();

        private (RelationStatus, string, string) Share(RelationPart part, Ratio factor)
        {
            var (count, whole, share) = (Range(part.Left), Range(part.Right!), Range(part.Share!));
            if (whole.High.Sign <= 0)
            {
                return (RelationStatus.Bad, $"{Say(count)}/{Say(whole)}", "the whole is not above zero");
            }

            // A whole is a whole number above zero, however widely it is meant.
            whole = whole.Low < Ratio.One ? new(1, whole.High < Ratio.One ? 1 : whole.High, false, whole.HighOpen && whole.High > Ratio.One) : whole;

            var quotient = new Interval(count.Low * factor / whole.High, count.High * factor / whole.Low, count.LowOpen || whole.HighOpen, count.HighOpen || whole.LowOpen);
            var holds = !quotient.Intersect(share).IsEmpty;
            var printed = Printed(part.Share!);
            var figures = $"{Say(count)}/{Say(whole)} = {Say(quotient)} vs {Text(printed, part.Share!)}";
            return (Status(holds), figures, holds || quotient.Low != quotient.High ? "" : Explain(part, quotient.Low, count.Low, whole.Low, share, factor));
        }

        private string Text(Interval printed, Expression share) => share is RefExpression reference ? _claims[reference.Name].Value.ToString() : Say(printed);

        // What would make a share right: another rounding, another whole, another count.
        private string Explain(RelationPart part, Ratio exact, Ratio count, Ratio whole, Interval share, Ratio factor)
        {
            List<string> reasons = [];
            if (part.Share is RefExpression reference)
            {
                var printed = _claims[reference.Name].Value;
                foreach (var (mode, name) in new[] { (Rounding.Down, "truncation"), (Rounding.Up, "ceiling") })
                {
                    if (Interval.Of(printed, mode).Contains(exact))
                    {
                        return name;
                    }
                }
            }

            var wholes = report.Figures.Where(figure => figure.Unit is ClaimUnit.Count && figure.Value.Value.Sign > 0 && !part.Right!.Refs.Contains(figure.Ref) && share.Contains(count * factor / figure.Value.Value)).Select(static figure => figure.Ref).ToArray();
            if (wholes.Length > 0)
            {
                return $"denominator {string.Join(", ", wholes)}";
            }

            if (share.Low.Sign > 0)
            {
                var (first, last) = new Interval(count * factor / share.High, count * factor / share.Low, share.HighOpen, share.LowOpen).WholeNumbers();
                if (first <= last)
                {
                    reasons.Add(string.Create(CultureInfo.InvariantCulture, $"would need a denominator of {first}-{last} (used {whole})"));
                }
            }

            var (least, most) = (share * (whole / factor)).WholeNumbers();
            if (least <= most)
            {
                reasons.Add($"or a count of {(least == most ? Number(least) : $"{Number(least)}-{Number(most)}")} (printed {count})");
            }

            return string.Join("; ", reasons);
        }

        private (RelationStatus, string, string) Exact(RelationPart part)
        {
            var (left, right) = (Printed(part.Left), Printed(part.Right!));
            var holds = !left.Intersect(right).IsEmpty;
            return (Status(holds), $"{Say(left)} vs {Say(right)}", holds || left.Low != left.High || right.Low != right.High ? "" : DifferenceOf(left.Low - right.Low, part));
        }

        private (RelationStatus, string, string) Rounded(RelationPart part)
        {
            var (left, right) = (Range(part.Left), Range(part.Right!));
            var holds = !left.Intersect(right).IsEmpty;
            return (Status(holds), $"{Say(Printed(part.Left))} vs {Say(Printed(part.Right!))}", holds ? Printed(part.Left).Intersect(Printed(part.Right!)).IsEmpty ? "within rounding" : "" : $"at least {Say(left.Low)}, at most {Say(left.High)}");
        }

        // A difference that another figure has is a figure counted twice, or left out.
        private string DifferenceOf(Ratio difference, RelationPart part)
        {
            var same = report.Figures.Where(figure => figure.Unit is ClaimUnit.Count && figure.Value.Value == difference.Abs && figure.Value.Digits > 1).Select(static figure => figure.Ref).ToArray();
            var named = same.Length == 0 ? "" : difference.Sign > 0 == part.Left.Refs.Intersect(same).Any() || part.Right!.Refs.Intersect(same).Any()
                ? $"; counted twice: {string.Join(", ", same)}"
                : $"; the same as {string.Join(", ", same)}";
            return $"difference {Say(difference)}{named}";
        }

        private (RelationStatus, string, string) AtMost(RelationPart part)
        {
            var (left, right) = (Printed(part.Left), Printed(part.Right!));
            var (least, most) = Claim.ArePrintedAlike(part.Left.Refs.Concat(part.Right!.Refs).Select(name => _claims[name])) ? (left.Low, right.High) : (Range(part.Left).Low, Range(part.Right!).High);
            return (Status(least <= most), $"{Say(left)} <= {Say(right)}", left.Low > right.High && least <= most ? "within rounding" : "");
        }

        private (RelationStatus, string, string) SumsTo100(Expression shares)
        {
            var (sum, printed) = (Range(shares), Printed(shares));
            var holds = sum.Contains(Hundred);
            return (Status(holds), $"sum {Say(printed)}", holds && printed.Low != Hundred ? "within rounding" : "");
        }

        private static (BigInteger First, BigInteger Last) Wholes(Interval count, Interval share)
        {
            if (share.High.Sign <= 0)
            {
                return (1, 0);
            }

            var low = count.Low * Hundred / share.High;
            var (first, last) = new Interval(low, share.Low.Sign > 0 ? count.High * Hundred / share.Low : low + 1_000_000_000, share.HighOpen, share.LowOpen).WholeNumbers();
            return (BigInteger.Max(first, 1), last);
        }

        private (RelationStatus, string, string) CommonDenominator(ValueList<RelationPart> parts)
        {
            var (first, last) = (BigInteger.One, (BigInteger)long.MaxValue);
            List<string> wholes = [];
            foreach (var part in parts)
            {
                var (least, most) = Wholes(Printed(part.Left), Range(part.Share!));
                wholes.Add($"{Say(Printed(part.Left))}/{Text(Printed(part.Share!), part.Share!)}% -> {Number(least)}-{Number(most)}");
                (first, last) = (BigInteger.Max(first, least), BigInteger.Min(last, most));
            }

            return first <= last
                ? (RelationStatus.Ok, $"{string.Join("; ", wholes)} => {Number(first)}-{Number(last)}", "")
                : (RelationStatus.Bad, string.Join("; ", wholes), "no common denominator, rounding mixed or groups differ");
        }

        private (RelationStatus, string, string) ImpliedDenominator(RelationPart part)
        {
            var (first, last) = Wholes(Printed(part.Left), Range(part.Share!));
            var bound = Printed(part.Right!).High;
            return (Status(first <= last && first <= bound.Numerator / bound.Denominator), $"{Say(Printed(part.Left))} at {Text(Printed(part.Share!), part.Share!)}% -> {Number(first)}-{Number(last)}", "");
        }

        private (RelationStatus, string, string) MultipleOfInteger(RelationPart part)
        {
            var (count, multiple) = (Printed(part.Left), Range(part.Share!));
            var figures = $"{Say(count)} is {Text(Printed(part.Share!), part.Share!)} times";
            if (multiple.High.Sign <= 0)
            {
                return (RelationStatus.Bad, figures + " nothing", "");
            }

            var low = count.Low / multiple.High;
            var (first, last) = new Interval(low, multiple.Low.Sign > 0 ? count.High / multiple.Low : low + 1_000_000_000, multiple.HighOpen, multiple.LowOpen).WholeNumbers();
            return first <= last && last >= 1
                ? (RelationStatus.Ok, $"{figures} {(first == last ? Number(first) : $"{Number(first)}-{Number(last)}")}", "")
                : (RelationStatus.Bad, figures + " no whole number", "");
        }

        private (RelationStatus, string, string) DeltaRange(Relation relation)
        {
            var part = relation.Parts[0];
            var isUp = relation.Direction is ClaimDirection.Up;
            var (now, change) = (Range(part.Left), Range(part.Right!));
            var before = isUp ? now - change : now + change;
            var holds = !before.Intersect(new(Ratio.Zero, Hundred)).IsEmpty;
            var printed = isUp ? Printed(part.Left).Low - Printed(part.Right!).Low : Printed(part.Left).Low + Printed(part.Right!).Low;
            return (Status(holds), $"{Text(Printed(part.Left), part.Left)} {(isUp ? "up" : "down")} {Text(Printed(part.Right!), part.Right!)} -> last term {Say(printed)}", "");
        }

        private (RelationStatus, string, string) Majority(RelationPart part)
        {
            var (some, whole) = (Printed(part.Left), Printed(part.Right!));
            var share = whole.High.Sign > 0 ? $" = {(some.Low * 100 / whole.High).ToDecimalString(2)}%" : "";
            return (Status(some.High * 2 > whole.Low), $"{Say(some)} of {Say(whole)}{share}", "");
        }
    }
}
