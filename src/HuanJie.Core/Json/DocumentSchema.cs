namespace HuanJie.Json;

/// <summary>The version of the JSON contract that a document states in its first member: <c>"schema": "huanjie/1"</c>.</summary>
internal enum DocumentSchema : byte
{
    /// <summary>Absent.</summary>
    None = 0,

    /// <summary><c>huanjie/1</c>.</summary>
    HuanJie1 = 1,
}
