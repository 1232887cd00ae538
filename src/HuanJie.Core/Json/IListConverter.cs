namespace HuanJie.Json;

/// <summary>A converter of lists, whose elements a diagnosis can look into.</summary>
internal interface IListConverter
{
    /// <summary>The type of the elements.</summary>
    Type ElementType { get; }
}
