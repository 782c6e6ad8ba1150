namespace DebateBot.Tests.Described;

/// <summary>A request to the API and the answer to it.</summary>
/// <param name="Path">Below <c>/api/v10</c>.</param>
/// <param name="IsOwn">The bot sent it: its user agent says so.</param>
/// <param name="Asked">The JSON of the request, payload_json of a multipart one; empty when there was none.</param>
/// <param name="IsJson">The answer says that it is JSON.</param>
/// <param name="IsRead">False where it was refused before its body was read.</param>
/// <param name="IsAnswered">False where the connection broke first.</param>
/// <param name="IsSandbox">The sandbox answered, and not a server that a test made up.</param>
internal sealed record Exchange(
    string Method,
    string Path,
    bool IsOwn,
    IReadOnlyList<(string Name, string Value)> Query,
    ReadOnlyMemory<byte> Asked,
    int Status,
    ReadOnlyMemory<byte> Answered,
    bool IsJson,
    bool IsRead,
    bool IsAnswered,
    bool IsSandbox
);
