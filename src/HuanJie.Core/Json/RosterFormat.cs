using HuanJie.Rosters;

namespace HuanJie.Json;

/// <summary>The format of rosters, with the quick reader in front of the contract's own.</summary>
internal sealed class RosterFormat() : EnvelopeFormat<RosterDocument, Roster>(
    "roster",
    HuanJieJsonContext.Default.RosterDocument,
    static document => document.Roster,
    static roster => new() { Schema = DocumentSchema.HuanJie1, Roster = roster })
{
    private protected override bool TryReadFast(ReadOnlySpan<byte> utf8, out Roster? value) => RosterReader.TryRead(utf8, out value);
}
