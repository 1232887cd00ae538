using HuanJie.Members;

namespace HuanJie.Json;

/// <summary>Reads and writes a citizen number in full: a document is where the caller stores it; messages never show it.</summary>
internal sealed class CitizenNumberJsonConverter : ParsableJsonConverter<CitizenNumber>
{
    protected override string TextOf(CitizenNumber value) => value.Reveal();
}
