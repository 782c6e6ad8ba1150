using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DebateBot.Bench.Programs;

/// <summary>The stand-in for Discord in a process of its own, so that its work is not counted as the bot's.</summary>
internal sealed class SandboxProgram : IAsyncDisposable
{
    private readonly ChildProgram program;
    private readonly HttpClient http;

    private SandboxProgram(ChildProgram program, Uri address)
    {
        this.program = program;
        Address = address;
        http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public TimeSpan ProcessorTime => program.ProcessorTime;

    public static async Task<SandboxProgram> StartAsync(CancellationToken cancellationToken)
    {
        var started = ChildProgram.Start(
            ProgramFiles.Built("DebateBot.Sandbox"),
            "--Sandbox:Url=http://127.0.0.1:0",
            "--Sandbox:Limits=off"
        );
        var line = await started.LineAsync("listens at", cancellationToken);
        return new SandboxProgram(started, new Uri(line.Split(' ')[^1]));
    }

    /// <summary>What makes a bot use this stand-in.</summary>
    /// <param name="record">The path of its record.</param>
    public async Task<IReadOnlyList<string>> SettingsAsync(string record, CancellationToken cancellationToken) =>
        [
            $"--Discord:ApiUrl={new Uri(Address, "api/v10")}",
            $"--Discord:Token={(await BotAsync(cancellationToken))["token"]}",
            $"--Storage:ConnectionString={record}",
        ];

    public async Task<JsonNode> BotAsync(CancellationToken cancellationToken) =>
        (await GetAsync("sandbox/bots", token: null, cancellationToken))[0]!;

    /// <summary>The people of its server, each with a token.</summary>
    public async Task<IReadOnlyList<JsonNode>> PeopleAsync(CancellationToken cancellationToken) =>
        [.. (await GetAsync("sandbox/members", token: null, cancellationToken)).AsArray().Select(person => person!)];

    public async Task<JsonNode> GetAsync(string path, string? token, CancellationToken cancellationToken) =>
        (await SendAsync(HttpMethod.Get, path, token, body: null, cancellationToken))!;

    public async Task<JsonNode> PostAsync(
        string path,
        string token,
        JsonObject body,
        CancellationToken cancellationToken
    ) => (await SendAsync(HttpMethod.Post, path, token, body, cancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await program.DisposeAsync();
    }

    /// <returns>Null where the answer has no body.</returns>
    public async Task<JsonNode?> SendAsync(
        HttpMethod method,
        string path,
        string? token,
        JsonObject? body,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        request.Headers.TryAddWithoutValidation("Authorization", token);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return response.Content.Headers.ContentLength is 0 || response.StatusCode == HttpStatusCode.NoContent
            ? null
            : await response.Content.ReadFromJsonAsync<JsonNode>(cancellationToken);
    }
}
