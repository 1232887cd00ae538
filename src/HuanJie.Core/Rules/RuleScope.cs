using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>Whom a rule concerns (适用范围): bodies, kinds of organisation, positions, entry, sex, exception. What is left out does not narrow it.</summary>
/// <remarks>
/// A selector whose fact is known and does not match makes a rule not applicable. Where the fact is not known, a rule that would be violated is
/// undetermined, with that fact missing.
/// </remarks>
public sealed record RuleScope
{
    /// <summary>A scope that takes in everything.</summary>
    public static RuleScope All { get; } = new();

    /// <summary>The bodies; empty for every body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ElectedBody> Bodies { get; init; }

    /// <summary>Villages or communities only; empty for both. It tells them apart where the body does not, as a Party organisation's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<OrganisationKind> Organisations { get; init; }

    /// <summary>The positions; empty for every position.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<Position> Positions { get; init; }

    /// <summary>Newcomers or continuing people only; <see cref="Members.Entry.Unknown"/> for both.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Entry Entry { get; init; }

    /// <summary>Men or women only; <see cref="Members.Sex.Unknown"/> for both.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sex Sex { get; init; }

    /// <summary>Exceptions only, or all but exceptions; null for both.</summary>
    public bool? Exceptional { get; init; }

    /// <summary>Whether it takes in a body.</summary>
    public bool Covers(ElectedBody body) => Bodies.Count == 0 || Bodies.AsSpan().Contains(body);

    /// <summary>Whether it takes in a kind of organisation; what is no kind is taken for a community, as everywhere.</summary>
    public bool Covers(OrganisationKind organisation) =>
        Organisations.Count == 0 || Organisations.AsSpan().Contains(organisation is OrganisationKind.Village ? OrganisationKind.Village : OrganisationKind.Community);

    /// <summary>Whether it takes in a position.</summary>
    public bool Covers(Position position) => Positions.Count == 0 || Positions.AsSpan().Contains(position);

    /// <summary>Whether somebody can be in this scope and in another.</summary>
    public bool Meets(RuleScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Places & other.Places) != 0
            && (Positions.Count == 0 || other.Positions.Count == 0 || Positions.Any(other.Positions.Contains))
            && (Entry is Entry.Unknown || other.Entry is Entry.Unknown || Entry == other.Entry)
            && (Sex is Sex.Unknown || other.Sex is Sex.Unknown || Sex == other.Sex)
            && (Exceptional is null || other.Exceptional is null || Exceptional == other.Exceptional);
    }

    /// <summary>Whether everybody in another scope is in this one.</summary>
    public bool Includes(RuleScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (other.Places & ~Places) == 0
            && (Positions.Count == 0 || (other.Positions.Count > 0 && other.Positions.All(Positions.Contains)))
            && (Entry is Entry.Unknown || Entry == other.Entry)
            && (Sex is Sex.Unknown || Sex == other.Sex)
            && (Exceptional is null || Exceptional == other.Exceptional);
    }

    internal bool IsEmpty => Places == 0;

    // The bodies of villages in the lower half, those of communities in the upper: a villagers' committee is in a village, whether or not the scope says so.
    private uint Places
    {
        get
        {
            var places = 0U;
            for (var body = 0; body < 16; body++)
            {
                if (Covers((ElectedBody)body))
                {
                    places |= Covers(OrganisationKind.Village) && ((ElectedBody)body).ExistsIn(OrganisationKind.Village) ? 1U << body : 0;
                    places |= Covers(OrganisationKind.Community) && ((ElectedBody)body).ExistsIn(OrganisationKind.Community) ? 1U << (body + 16) : 0;
                }
            }

            return places;
        }
    }

    /// <summary>What narrows it, as in <c>VillagersCommittee; Head; Newcomer</c>; <c>all</c> when nothing does.</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        Add(Bodies.Count > 0, string.Join('|', Bodies));
        Add(Organisations.Count > 0, string.Join('|', Organisations));
        Add(Positions.Count > 0, string.Join('|', Positions));
        Add(Entry is not Entry.Unknown, $"{Entry}");
        Add(Sex is not Sex.Unknown, $"{Sex}");
        Add(Exceptional is not null, Exceptional is true ? "exceptional" : "not exceptional");
        return parts.Count == 0 ? "all" : string.Join("; ", parts);

        void Add(bool narrows, string text)
        {
            if (narrows)
            {
                parts.Add(text);
            }
        }
    }
}
