using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>Who owes something (责任主体): a level with its division, or a department at district level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Division">The division at that level: the county, the sub-district or the organisation.</param>
/// <param name="Department">The department; null for the division itself.</param>
public readonly record struct Responsible(ResponsibleLevel Level, DivisionCode Division, RecordId? Department = null)
{
    /// <summary>The level in charge of an organisation.</summary>
    public static Responsible For(DivisionCode organisation, ResponsibleLevel level) => new(
        level,
        level switch
        {
            ResponsibleLevel.District when organisation.Level >= DivisionLevel.County => organisation.At(DivisionLevel.County),
            ResponsibleLevel.Subdistrict when organisation.Level >= DivisionLevel.Township => organisation.At(DivisionLevel.Township),
            _ => organisation,
        });

    /// <summary>As in <c>Subdistrict 430105014000</c> or <c>department D07</c>.</summary>
    public override string ToString() => Department is { } department ? $"department {department}" : $"{Level} {Division}";
}
