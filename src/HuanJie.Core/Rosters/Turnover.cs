using System.Text.Json.Serialization;
using HuanJie.Organisations;

namespace HuanJie.Rosters;

/// <summary>A turnover (换届): the rosters of a region in one round, with last term's beside them.</summary>
/// <remarks>
/// An organisation that is due but not finished has a roster too, without members: it then counts as an organisation and not as finished.
/// Order is kept as given and counts for equality.
/// </remarks>
public sealed record Turnover
{
    /// <summary>The name of the region or round, such as 开福区2021年村(社区)两委换届.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Name { get; init; }

    /// <summary>This term's rosters, each organisation once.</summary>
    /// <exception cref="ArgumentException">Two rosters have the same code.</exception>
    public required ValueList<Roster> Current
    {
        get;
        init
        {
            RequireDistinct(value, nameof(Current));
            field = value;
        }
    }

    /// <summary>Last term's rosters, each organisation once, under the codes of that time.</summary>
    /// <value>The default is empty: last term is not known.</value>
    /// <exception cref="ArgumentException">Two rosters have the same code.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Roster> Previous
    {
        get;
        init
        {
            RequireDistinct(value, nameof(Previous));
            field = value;
        }
    }

    /// <summary>The part of this turnover below a division: this term's and last term's rosters whose codes it contains.</summary>
    /// <remarks>
    /// An organisation keeps its lineage; predecessors and successors outside the division are not in the part. So do not compare the part with last term
    /// where a lineage crosses the boundary: the statistics take the division of the whole turnover instead.
    /// </remarks>
    public Turnover Within(DivisionCode division) => this with
    {
        Current = [.. Current.Where(roster => division.Contains(roster.Organisation.Code))],
        Previous = [.. Previous.Where(roster => division.Contains(roster.Organisation.Code))],
    };

    /// <summary>The name and the number of rosters in each term.</summary>
    public override string ToString() => $"{Name ?? "turnover"}: {Current.Count} rosters, {Previous.Count} of last term";

    private static void RequireDistinct(ValueList<Roster> rosters, string property)
    {
        var seen = new Dictionary<DivisionCode, int>(rosters.Count);
        for (var i = 0; i < rosters.Count; i++)
        {
            if (!seen.TryAdd(rosters[i].Organisation.Code, i))
            {
                var code = rosters[i].Organisation.Code;
                throw new ArgumentException($"Rosters {seen[code] + 1} and {i + 1} have the same code {code}. An organisation has one roster in a term.", property);
            }
        }
    }
}
