
namespace HuanJie.Claims;

/// <summary>What the figures of a report ask of the people behind it: sums over the cells of its parts, in this term and the last.</summary>
internal sealed partial class WitnessPlan
{
    private const int MostTried = 400;
    private const int Orders = 64;
    private readonly ValueList<Claim> _figures;
    private readonly ValueList<Claim> _around;
    private readonly WitnessShape _shape;
    private readonly Dictionary<string, WitnessPlan> _alone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (WitnessPopulation Current, WitnessPopulation? Previous)> _parts = new(StringComparer.Ordinal);
    private readonly IntegerModel _model = new();

    /// <param name="figures">The figures, each of which the vocabulary knows.</param>
    /// <param name="shape">What people and scales there are.</param>
    public WitnessPlan(ValueList<Claim> figures, WitnessShape shape)
        : this(figures, shape, null)
    {
    }

    // A part of the region is found by itself, and is then given to the region.
    private WitnessPlan(ValueList<Claim> figures, WitnessShape shape, ValueList<Claim>? around)
    {
        (_shape, _around) = (shape, around ?? []);
        _figures = around is null ? [.. figures.Where(static figure => figure.Scope is null)] : [.. figures.Select(static figure => figure with { Scope = null })];
        string[] scopes = around is null ? [.. figures.Select(static figure => figure.Scope ?? "").Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [""];
        foreach (var scope in scopes)
        {
            ValueList<Claim> own = [.. figures.Where(figure => around is not null || (figure.Scope ?? "") == scope)];
            ValueList<Claim> region = around ?? _figures;
            Claim[] here = [.. own, .. region];
            var asksWhoStays = Array.Exists(here, static figure => figure.Key is "newcomers_count" or "newcomers_percent" or "reelected_count" or "reelected_percent");
            var asksLastTerm = Array.Exists(here, static figure => figure.Term is not ClaimTerm.Current || figure.Key.EndsWith(ClaimVocabulary.PreviousEnd, StringComparison.Ordinal) || figure.Key is "left_count" or "left_for_age");
            WitnessCell[] cells = [.. shape.Posts.Select(static posts => new WitnessCell(posts, false))];
            WitnessPopulation current = new(_model, asksWhoStays ? [.. cells, .. cells.Select(static cell => cell with { Stays = true })] : cells, shape.Bands, shape.MostPeople);
            WitnessPopulation? previous = asksLastTerm ? new(_model, asksWhoStays ? [.. cells, StayersOf(shape.Posts)] : cells, shape.Bands, shape.MostPeople) : null;
            _parts.Add(scope, (current, previous));
            if (shape.HasBoundedHeads)
            {
                current.PreferHeads();
            }

            if (scope.Length > 0)
            {
                _alone.Add(scope, new(own, shape, region));
            }
        }

        Bound();
    }

    public int TermYears => _shape.TermYears;

    // All parts together have no more people, and no more organisations, in either term.
    private void Bound()
    {
        foreach (var populations in new[] { _parts.Values.Select(static part => part.Current), _parts.Values.Select(static part => part.Previous).OfType<WitnessPopulation>() })
        {
            _model.AddAtMost(WitnessPopulation.Merge(populations.SelectMany(static population => population.Where(static _ => true))), _shape.MostPeople);
            _model.AddAtMost(WitnessPopulation.Merge(populations.SelectMany(static population => population.Organisations)), _shape.MostPeople);
        }
    }

    /// <summary>The parts of the region by scope; the rest of the region has none.</summary>
    public IReadOnlyDictionary<string, (WitnessPopulation Current, WitnessPopulation? Previous)> Parts => _parts;

    /// <summary>Whole numbers for every cell; null when none are found.</summary>
    public long[]? Solve(long effort)
    {
        foreach (var (scope, alone) in _alone)
        {
            if (alone.Solve(effort) is not { } found)
            {
                return null;
            }

            var (here, there) = (_parts[scope], alone._parts[""]);
            here.Current.Take(there.Current, found);
            here.Previous?.Take(there.Previous!, found);
        }

        foreach (var figure in _figures.Where(static figure => figure.Term is not ClaimTerm.Delta))
        {
            if (!Add(figure))
            {
                return null;
            }
        }

        // A part has no more of anything than the region, and where every organisation of the region has a head, so has every one of the part.
        foreach (var figure in _around.Where(static figure => figure is { Term: ClaimTerm.Current, Unit: ClaimUnit.Count, Qualifier: ClaimQualifier.Exact }))
        {
            if (Counted(figure, isPrevious: false) is { } counted && figure.Key is not ("left_for_age" or "left_count"))
            {
                Between(counted, new(0, figure.Value.Value), []);
            }
        }

        foreach (var (key, group) in new[] { ("secretaries", ClaimGroup.Secretary), ("directors", ClaimGroup.Director) })
        {
            if (_around.Any(figure => figure.Key == key && _around.Any(other => other.Key == "organisations" && other.Term == figure.Term && other.Value == figure.Value)))
            {
                var (current, _) = _parts[""];
                Equal(current.Organisations, current.Group(group));
            }
        }

        Claim[] changes = [.. _figures.Where(static figure => figure.Term is ClaimTerm.Delta)];
        foreach (var change in changes)
        {
            var (now, before) = (Counted(change, isPrevious: false), Counted(change, isPrevious: true));
            if (now is null || before is null || (change.Unit is not ClaimUnit.Count && (Base(change, isPrevious: false) is null || Base(change, isPrevious: true) is null)))
            {
                return null;
            }

            Widen(change, isPrevious: false);
            if (change.Unit is ClaimUnit.Count)
            {
                Between([.. Signed(now, change), .. Signed(before, change, -1)], change.Range(_shape.Rounding), []);
            }
        }

        foreach (var (current, previous) in _parts.Values)
        {
            Bind(current, previous);
        }

        var numbers = _model.FindByRestarts(effort, Orders);
        var means = changes.Where(static change => change.Unit is not ClaimUnit.Count).ToArray();
        if (numbers is null || means.Length == 0)
        {
            return numbers;
        }

        // A change of a mean is a difference of two fractions: a sum of whole numbers once both wholes are fixed, at what was found for this term.
        return Array.TrueForAll(means, change => AddChange(change, numbers)) ? _model.FindByRestarts(effort, Orders) : null;
    }

    // Who stays was an ordinary member of as many committees as anybody here: one cell, so that every fact of theirs is known there.
    private static WitnessCell StayersOf(int[] posts) => new(posts[^1], true);

    private static IEnumerable<WitnessTerm> Signed(IEnumerable<WitnessTerm> terms, Claim change, long sign = 1) =>
        terms.Select(term => term with { Factor = term.Factor * sign * (change.Direction is ClaimDirection.Down ? -1 : 1) });

    // Everybody who stays was there, with the same facts and so many years less; only what some figure asks for is bound.
    private void Bind(WitnessPopulation current, WitnessPopulation? previous)
    {
        if (previous is null || previous.Cells.Index().Where(static cell => cell.Item.Stays).Select(static cell => (int?)cell.Index).FirstOrDefault() is not { } stayers)
        {
            return;
        }

        int[] staying = [.. current.Cells.Index().Where(static cell => cell.Item.Stays).Select(static cell => cell.Index)];
        Equal([(previous.People[stayers], 1)], staying.Select(cell => (WitnessTerm)(current.People[cell], 1)));
        string[] facts = [WitnessPopulation.Women, WitnessPopulation.Minority, WitnessPopulation.PartyMember, .. current.Bands[WitnessPopulation.Education].Select(static (_, index) => WitnessPopulation.Band(WitnessPopulation.Education, index))];
        foreach (var fact in facts.Where(IsAsked))
        {
            Equal([(previous.Fact(fact, stayers), 1)], staying.Select(cell => (WitnessTerm)(current.Fact(fact, cell), 1)));
        }

        if (IsAsked(WitnessPopulation.Years))
        {
            Equal([(previous.Fact(WitnessPopulation.Years, stayers), 1), (previous.People[stayers], TermYears)], staying.Select(cell => (WitnessTerm)(current.Fact(WitnessPopulation.Years, cell), 1)));
        }

        bool IsAsked(string fact) => previous.Known(fact, stayers) is not null || staying.Any(cell => current.Known(fact, cell) is not null);
    }

    private void Equal(IEnumerable<WitnessTerm> one, IEnumerable<WitnessTerm> other) => Between([.. one, .. other.Select(static term => term with { Factor = -term.Factor })], Interval.At(0), []);

    private bool Add(Claim figure)
    {
        var isPrevious = figure.Term is ClaimTerm.Previous || figure.Key.EndsWith(ClaimVocabulary.PreviousEnd, StringComparison.Ordinal);
        if (Counted(figure, isPrevious) is not { } counted)
        {
            return false;
        }

        if (figure.Unit is ClaimUnit.Count)
        {
            Between(counted, figure.Range(_shape.Rounding), []);
            return true;
        }

        if (Base(figure, isPrevious) is not { } whole)
        {
            return false;
        }

        Widen(figure, isPrevious);
        AtLeast(whole, 1);
        Between([.. counted.Select(term => term with { Factor = term.Factor * Factor(figure) })], figure.Range(_shape.Rounding), whole);
        return true;
    }

    private void AtLeast(WitnessTerm[] sum, Ratio least) => _model.AddAtMost(WitnessPopulation.Merge(sum.Select(static term => term with { Factor = -term.Factor })), -least);

    // A whole that is not printed is large enough for every step of the print.
    private void Widen(Claim change, bool isPrevious)
    {
        var isBounded = change.Group is ClaimGroup.Secretary or ClaimGroup.Director && _figures.Any(figure => figure.Scope == change.Scope && figure.Key is "organisations" or "villages" or "communities");
        if (_shape.IsWide && !isBounded && change.Unit is not ClaimUnit.Count && Base(change, isPrevious) is { } whole && !IsPrinted(change, whole, isPrevious))
        {
            AtLeast(whole, PrintedNumber.PowerOfTen(change.Value.Decimals + 1) * 5);
        }
    }

    private bool IsPrinted(Claim change, WitnessTerm[] whole, bool isPrevious) => _figures.Any(figure =>
        figure.Term == (isPrevious ? ClaimTerm.Previous : ClaimTerm.Current) && figure.Unit is ClaimUnit.Count && figure.Scope == change.Scope && Counted(figure, isPrevious) is { } terms && terms.SequenceEqual(whole));

    private static Ratio Factor(Claim figure) => figure.Unit is ClaimUnit.Percent or ClaimUnit.PercentagePoints ? 100 : 1;

    // low × whole ≤ part ≤ high × whole; a whole of no terms is one.
    private void Between(IEnumerable<WitnessTerm> part, Interval range, WitnessTerm[] whole)
    {
        var (least, most) = whole.Length == 0 ? (range.Low, range.High) : (0, 0);
        _model.Pair(
            _model.AddAtMost(WitnessPopulation.Merge([.. whole.Select(term => term with { Factor = term.Factor * range.Low }), .. part.Select(static term => term with { Factor = -term.Factor })]), -least, range.LowOpen),
            _model.AddAtMost(WitnessPopulation.Merge([.. part, .. whole.Select(term => term with { Factor = -term.Factor * range.High })]), most, range.HighOpen));
    }

    private bool AddChange(Claim change, long[] numbers)
    {
        if (Counted(change, false) is not { } now || Counted(change, true) is not { } before || Base(change, false) is not { } wholeNow || Base(change, true) is not { } wholeBefore)
        {
            return false;
        }

        var fixedNow = Value(wholeNow, numbers);
        var fixedBefore = IsPrinted(change, wholeBefore, isPrevious: true) ? Value(wholeBefore, numbers) : NearestWhole(change, now, fixedNow);
        if (fixedNow.Sign <= 0 || fixedBefore.Sign <= 0)
        {
            return false;
        }

        Between(wholeNow, Interval.At(fixedNow), []);
        Between(wholeBefore, Interval.At(fixedBefore), []);
        Between(
            [.. Signed(now, change).Select(term => term with { Factor = term.Factor * Factor(change) / fixedNow }), .. Signed(before, change, -1).Select(term => term with { Factor = term.Factor * Factor(change) / fixedBefore })],
            change.Range(_shape.Rounding),
            []);
        return true;
    }

    // Last term's whole is this term's, or the nearest one that lets some count print as the change.
    private Ratio NearestWhole(Claim change, WitnessTerm[] now, Ratio wholeNow)
    {
        var left = ReportAudit.DefaultEffort;
        if (now is not [var (variable, factor)] || factor != 1 || wholeNow.Sign <= 0 || _model.Bounds(ref left) is not { } bounds)
        {
            return wholeNow;
        }

        var (range, most) = (change.Range(_shape.Rounding), Math.Min(bounds.High[variable], bounds.Low[variable] + MostTried));
        for (var step = 0; step < MostTried; step++)
        {
            var whole = wholeNow + (step % 2 == 1 ? (step + 1) / 2 : -(step / 2));
            for (var count = bounds.Low[variable]; whole.Sign > 0 && count <= most; count++)
            {
                var share = Interval.At(Factor(change) * count / wholeNow);
                var before = change.Direction is ClaimDirection.Down ? share + range : share - range;
                if ((before * (whole / Factor(change))).WholeNumbers() is var (first, last) && first <= last && last >= 0)
                {
                    return whole;
                }
            }
        }

        return wholeNow;
    }

    private static Ratio Value(IEnumerable<WitnessTerm> terms, long[] numbers) => terms.Aggregate(Ratio.Zero, (sum, term) => sum + (term.Factor * numbers[term.Variable]));
}
