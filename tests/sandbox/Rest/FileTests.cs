using DebateBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Sandbox.Rest;

public sealed class FileTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly RunningSandbox _sandbox;

    public FileTests() => _sandbox = new RunningSandbox { Time = _time };

    private string General => $"/channels/{_sandbox.Id("general")}/messages";

    [Fact]
    public async Task A_file_goes_up_with_a_message_and_comes_down_from_its_address()
    {
        var said = await _sandbox.Bot.PostFilesAsync(
            General,
            new { content = "see", attachments = new[] { new { id = 0, description = "a list" } } },
            ("my notes.txt", "one\ntwo")
        );
        said.ShouldBe(200).Text("attachments.0.filename").ShouldBe("my_notes.txt");
        said.Text("attachments.0.size").ShouldBe("7");
        said.Text("attachments.0.description").ShouldBe("a list");
        said.Text("attachments.0.content_type").ShouldStartWith("text/plain");
        (await _sandbox.Nobody.GetAsync(said.Text("attachments.0.url"))).ShouldBe(200).Body.ShouldBe("one\ntwo");
    }

    [Fact]
    public async Task An_address_is_signed_and_good_for_a_day_and_the_message_gives_a_new_one()
    {
        var said = await _sandbox.Bot.PostFilesAsync(General, new { }, ("a.txt", "text"));
        var url = said.Text("attachments.0.url");
        (await _sandbox.Nobody.GetAsync(url.Split('?')[0])).ShouldBe(404);
        (await _sandbox.Nobody.GetAsync(url.Replace("hm=", "hm=0", StringComparison.Ordinal))).ShouldBe(404);

        _time.Advance(TimeSpan.FromDays(1));
        (await _sandbox.Nobody.GetAsync(url)).ShouldBe(404).Body.ShouldBe("This content is no longer available.");
        var fresh = await _sandbox.Bot.GetAsync($"{General}/{said.Id}");
        (await _sandbox.Nobody.GetAsync(fresh.Text("attachments.0.url"))).ShouldBe(200);
    }

    [Fact]
    public async Task An_edit_keeps_the_files_it_names()
    {
        var said = await _sandbox.Bot.PostFilesAsync(General, new { content = "two" }, ("a.txt", "a"), ("b.txt", "b"));
        var kept = new { attachments = new[] { new { id = said.Text("attachments.1.id") } } };
        var edited = await _sandbox.Bot.PatchAsync($"{General}/{said.Id}", kept);
        edited.Text("attachments.0.filename").ShouldBe("b.txt");
        edited.Json.At("attachments").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_upload_is_never_a_page_of_the_sandbox()
    {
        var said = await _sandbox.As("Tess").PostFilesAsync(General, new { }, ("x.html", "<script>alert(1)</script>"));
        var page = await _sandbox.Nobody.GetAsync(said.Text("attachments.0.url"));
        page.Headers["Content-Security-Policy"].ShouldStartWith("sandbox");
        page.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
    }

    public ValueTask InitializeAsync() => _sandbox.InitializeAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();
}
