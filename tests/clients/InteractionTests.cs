using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using DebateBot.Tests.Support;
using Shouldly;
using Xunit;

namespace DebateBot.Tests.Clients;

[Collection(nameof(ClientRooms))]
public sealed class InteractionTests(ClientRooms rooms)
{
    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task A_command_brings_its_options(string library)
    {
        var room = await rooms.EnterAsync(library);
        var answer = await room.RunAsync("echo", new Typed("text", "Hello"), new Typed("times", 2));
        answer.Message!.Content.ShouldBe("Hello Hello");
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task Choices_come_while_a_member_types(string library)
    {
        var room = await rooms.EnterAsync(library);
        var answer = await room.CompleteAsync("echo", new Typed("text", "He"));
        answer.Data.List("choices").Select(choice => choice.TextAt("name")).ShouldBe(["He!", "He?"]);
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task A_deferred_answer_and_what_follows_it_arrive_for_whom_they_are_meant(string library)
    {
        var room = await rooms.EnterAsync(library);
        var promised = await room.RunAsync("later");
        promised.Kind.ShouldBe(CallbackKind.DeferredMessage);
        promised.Message!.IsPrivate.ShouldBeTrue();

        await room.Client.HearAsync("created", "content", "This is for everybody.");
        var seen = (await room.SeenAsync()).Take(3).Select(message => message.TextAt("content")).ToList();
        seen.ShouldBe(["This is for everybody.", "And so does nobody else.", "Only you read this."]);
        var others = room.World.Messages(room.World.FindMember("Tess")!.Id, room.World.GetChannel("general").Id);
        others.ShouldNotContain(message => message.IsPrivate);
        room.Client.Heard("created").ShouldNotContain(message => message.TextAt("content") == "Only you read this.");
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task A_form_is_shown_and_what_was_filled_in_arrives(string library)
    {
        var room = await rooms.EnterAsync(library);
        var form = await room.RunAsync("ask");
        form.Kind.ShouldBe(CallbackKind.Modal);
        form.Data.TextAt("title").ShouldBe("A question");

        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["why"] = "I wonder." };
        var answer = await room.SubmitAsync(form.Data.TextAt("custom_id"), fields);

        answer.Message!.Content.ShouldBe("Because: I wonder.");
    }

    [Theory, MemberData(nameof(ClientRooms.Libraries), MemberType = typeof(ClientRooms))]
    public async Task A_pressed_button_changes_its_message(string library)
    {
        var room = await rooms.EnterAsync(library);
        var shown = (await room.RunAsync("press")).Message!;
        shown.Components.Count.ShouldBe(1);

        var changed = await room.PressAsync(shown, "go");

        changed.Kind.ShouldBe(CallbackKind.Update);
        changed.Message!.Content.ShouldBe($"<@{room.World.FindMember("Mira")!.Id}> went.");
        changed.Message.Components.ShouldBeEmpty();
    }
}
