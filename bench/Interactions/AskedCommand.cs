namespace DebateBot.Bench.Interactions;

/// <param name="Data">What the interaction carries.</param>
internal sealed record AskedCommand(string Name, string Data)
{
    /// <summary>Answered from the payload alone.</summary>
    public static AskedCommand Form { get; } =
        new("form", """{"type":1,"name":"article","id":"61","options":[{"type":1,"name":"post","options":[]}]}""");

    /// <summary>Answered from the record.</summary>
    public static AskedCommand Quote { get; } =
        new("quote", """{"type":1,"name":"quote","id":"62","options":[{"value":1,"type":4,"name":"number"}]}""");
}
