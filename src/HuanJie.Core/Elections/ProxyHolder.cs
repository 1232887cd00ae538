using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>Somebody who votes for others who are absent (受委托人), and what they are to that person.</summary>
public sealed record ProxyHolder
{
    /// <summary>The person who votes for others.</summary>
    public required PersonId Holder { get; init; }

    /// <summary>For how many others, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public required int Proxies
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Proxies), value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The holder has {value} proxies. Give 1 or more; leave out a person who votes for nobody else."));
    }

    /// <summary>What each of the others is to the holder, as far as they are related; null when nobody has looked.</summary>
    /// <remarks>Where it is given it is complete: whoever is not in it is not related.</remarks>
    public ValueList<Relation>? Relations { get; init; }

    /// <summary>The id and the number, as in <c>P-1: 3 proxies</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Holder}: {Proxies} proxies");
}
