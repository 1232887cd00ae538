namespace HuanJie.Claims;

/// <summary>placeholder</summary>
public static class ClaimVocabulary
{
}
