using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Somebody who is considered for a body of an organisation (初步人选), by id.</summary>
public sealed record Nominee
{
    /// <summary>The id of the person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The body.</summary>
    public required ElectedBody Body { get; init; }

    /// <summary>Who put the person forward.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public NomineeSource Source { get; init; }

    /// <summary>What the person comes from, each background once.</summary>
    /// <exception cref="ArgumentException">A background stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<NomineeBackground> Backgrounds { get; init => field = Shape.Distinct(value, static background => background, "Name each background once."); }

    /// <summary>The first day on which the person is considered.</summary>
    public required LocalDate From { get; init => field = Shape.Iso(value); }

    /// <summary>The first day on which the person is not considered any more (退出、取消).</summary>
    /// <value>The default is <see langword="null"/>: the person still is.</value>
    public LocalDate? Until { get; init => field = Shape.Iso(value); }

    /// <summary>Whether the person is considered on a day.</summary>
    public bool IsOn(LocalDate day) => From <= Shape.Iso(day) && (Until is not { } until || Shape.Iso(day) < until);

    /// <summary>As in <c>P-000001 for PartyOrganisation of 430105001001</c>.</summary>
    public override string ToString() => $"{Person} for {Body} of {Organisation}";
}
