using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using NodaTime;

namespace HuanJie.Json;

/// <summary>Regular expressions of the text forms, for the JSON Schema.</summary>
/// <remarks>A pattern admits every canonical text and every other text that is read; it may admit more, such as 30 February.</remarks>
internal static class TextPatterns
{
    private static readonly Dictionary<Type, string> Patterns = new()
    {
        [typeof(DivisionCode)] = "^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$",
        [typeof(PersonId)] = "^[A-Za-z0-9_.:-]{1,64}$",
        [typeof(RecordId)] = "^(?!.*[0-9]{15})[A-Za-z0-9_.:-]{1,64}$",
        [typeof(ConductKind)] = "^[a-z]([a-z0-9-]{0,62}[a-z0-9])?$",
        [typeof(Education)] = "^[0-9]{2}$",
        [typeof(CitizenNumber)] = "^([0-9]{15}|[0-9]{17}[0-9Xx])$",
        [typeof(LocalDate)] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        [typeof(PartialDate)] = "^[0-9]{4}(-?[0-9]{2}(-?[0-9]{2})?|[./][0-9]{1,2}([./][0-9]{1,2})?|年([0-9]{1,2}月([0-9]{1,2}日)?)?)?$",
    };

    public static string? Of(Type type) => Patterns.GetValueOrDefault(type);
}
