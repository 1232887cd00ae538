namespace HuanJie.Claims;

/// <summary>People with the same posts who all stay from last term to this, or all do not.</summary>
internal readonly record struct WitnessCell(int Posts, bool Stays);

/// <summary>Places of a scale, both ends included.</summary>
internal readonly record struct WitnessBand(int First, int Last);

/// <summary>A number that is not known, times a factor.</summary>
internal readonly record struct WitnessTerm(int Variable, Ratio Factor)
{
    public static implicit operator WitnessTerm((int Variable, Ratio Factor) term) => new(term.Variable, term.Factor);
}
