// Generated from openapi.json by `pnpm generate:openapi`; changes here are lost.

export interface paths {
    "/api/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assets
         * @description List assets; `custom_fields.<key>` with the lookups of its type filters by a custom field.
         *
         *     Who does not see all asks by holder, supplier, price, order and notes only of what they hold themselves:
         *     with `holder_id` as their own id.
         */
        get: operations["list_assets"];
        put?: never;
        /**
         * Create Asset
         * @description Register an asset; without a tag it gets the next number of its category and year.
         */
        post: operations["create_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Assets
         * @description Create, update and delete many assets, all or none if atomic; a dry run only tells what would be.
         */
        post: operations["change_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/by-tag/{asset_tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset By Tag
         * @description Read the asset with a tag, whatever its case, or with a tag that it had once.
         */
        get: operations["get_asset_by_tag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset
         * @description Read an asset.
         */
        get: operations["get_asset"];
        put?: never;
        post?: never;
        /**
         * Delete Asset
         * @description Delete an asset that nobody has; it can be restored.
         */
        delete: operations["delete_asset"];
        options?: never;
        head?: never;
        /**
         * Update Asset
         * @description Change what is named of an asset.
         */
        patch: operations["update_asset"];
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Asset
         * @description Take back that an asset was deleted.
         */
        post: operations["restore_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset History
         * @description List what has happened to an asset, the newest first, also after it was deleted.
         */
        get: operations["get_asset_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assignments
         * @description List who has or had what: `open=true`, `overdue=true`, of a holder, of an asset.
         */
        get: operations["list_assignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{assignment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assignment
         * @description Read an assignment.
         */
        get: operations["get_assignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Out Assets
         * @description Hand many assets to one holder, by ids or scanned tags: each is told of, or all or none if atomic.
         */
        post: operations["check_out_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check In Assets
         * @description Take many assets back, by ids or scanned tags: each is told of, or all or none if atomic.
         */
        post: operations["check_in_assets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Out Asset
         * @description Hand an asset to a user, a location or another asset.
         */
        post: operations["check_out_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer Asset
         * @description Hand an asset from who has it to the next holder, in one step.
         */
        post: operations["transfer_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check In Asset
         * @description Take an asset back.
         */
        post: operations["check_in_asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflows
         * @description List requests that one may see, the newest first.
         */
        get: operations["list_workflows"];
        put?: never;
        /**
         * Create Workflow
         * @description Ask for an asset, or for some of a category or model, for oneself or for somebody else.
         */
        post: operations["create_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workflow Summary
         * @description Count what waits for one's decision, what is open, and what was decided and not yet seen.
         */
        get: operations["get_workflow_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/pending-my-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflows Pending My Approval
         * @description List the requests that wait for one's own decision.
         */
        get: operations["list_workflows_pending_my_approval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workflow
         * @description Read a request with its decisions.
         */
        get: operations["get_workflow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve Workflow
         * @description Approve; the last approval carries the request out, or is refused if that can no longer be done.
         */
        post: operations["approve_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Workflow
         * @description Deny, with a reason.
         */
        post: operations["reject_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Workflow
         * @description Take a request back before it is decided.
         */
        post: operations["cancel_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete Workflow
         * @description Finish a rental or a maintenance.
         */
        post: operations["complete_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge Workflow
         * @description Note that one has seen how one's request was decided.
         */
        post: operations["acknowledge_workflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflow Comments
         * @description List what was said about a request, the oldest first.
         */
        get: operations["list_workflow_comments"];
        put?: never;
        /**
         * Create Workflow Comment
         * @description Say something about a request.
         */
        post: operations["create_workflow_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Workflow Comment
         * @description Read one thing that was said about a request.
         */
        get: operations["get_workflow_comment"];
        put?: never;
        post?: never;
        /**
         * Delete Workflow Comment
         * @description Take back what one has said.
         */
        delete: operations["delete_workflow_comment"];
        options?: never;
        head?: never;
        /**
         * Update Workflow Comment
         * @description Change what one has said.
         */
        patch: operations["update_workflow_comment"];
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notifications
         * @description List one's own notifications, the newest first, in one's own language.
         */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count Unread Notifications
         * @description Count one's own notifications that are not read.
         */
        get: operations["count_unread_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read All Notifications
         * @description Take all of one's notifications as read, or those up to a time.
         */
        post: operations["read_all_notifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notification Preferences
         * @description Read by which ways one is told of each kind.
         */
        get: operations["get_notification_preferences"];
        /**
         * Set Notification Preferences
         * @description Choose by which ways one is told of each kind.
         */
        put: operations["set_notification_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notification
         * @description Read one of one's own notifications, which does not take it as read.
         */
        get: operations["get_notification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Notification
         * @description Take a notification as read.
         */
        post: operations["read_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Maintenances
         * @description List work on assets, the newest first.
         */
        get: operations["list_maintenances"];
        put?: never;
        /**
         * Create Maintenance
         * @description Plan a piece of work on an asset.
         */
        post: operations["create_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Maintenance
         * @description Read one piece of work.
         */
        get: operations["get_maintenance"];
        put?: never;
        post?: never;
        /**
         * Delete Maintenance
         * @description Delete a piece of work that is not under way; it can be restored.
         */
        delete: operations["delete_maintenance"];
        options?: never;
        head?: never;
        /**
         * Update Maintenance
         * @description Change what is named.
         */
        patch: operations["update_maintenance"];
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Maintenance
         * @description Take back that a piece of work was deleted.
         */
        post: operations["restore_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start Maintenance
         * @description Begin the work; the asset is unavailable from now on.
         */
        post: operations["start_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish Maintenance
         * @description End the work; the asset returns to what it was, and what recurs is planned again.
         */
        post: operations["finish_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Maintenance
         * @description Give the work up; an asset that it was under way on returns to what it was.
         */
        post: operations["cancel_maintenance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attachments
         * @description List the files that one may see, the newest first.
         */
        get: operations["list_attachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Attachment
         * @description Read what is known of a file.
         */
        get: operations["get_attachment"];
        put?: never;
        post?: never;
        /**
         * Delete Attachment
         * @description Delete a file; for a time it can be restored.
         */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        /**
         * Update Attachment
         * @description Rename or describe a file; who may change what it is attached to may, of a request who sent it.
         */
        patch: operations["update_attachment"];
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Attachment Content
         * @description Get the file itself: a picture to show, anything else to save.
         */
        get: operations["get_attachment_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Attachment Thumbnail
         * @description Get a picture in at most 512 pixels by 512; 404 of what is no picture.
         */
        get: operations["get_attachment_thumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{attachment_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Attachment
         * @description Take back that a file was deleted.
         */
        post: operations["restore_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Asset Attachments
         * @description List the files of an asset, the newest first.
         */
        get: operations["list_asset_attachments"];
        put?: never;
        /**
         * Create Asset Attachment
         * @description Attach a file or a picture to an asset.
         */
        post: operations["create_asset_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflows/{workflow_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Workflow Attachments
         * @description List the files of a request, the newest first.
         */
        get: operations["list_workflow_attachments"];
        put?: never;
        /**
         * Create Workflow Attachment
         * @description Attach a file or a picture to a request: one's own, or one that one decides on.
         */
        post: operations["create_workflow_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenances/{maintenance_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Maintenance Attachments
         * @description List the files of a piece of work, the newest first.
         */
        get: operations["list_maintenance_attachments"];
        put?: never;
        /**
         * Create Maintenance Attachment
         * @description Attach a file or a picture to a piece of work.
         */
        post: operations["create_maintenance_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Reservations
         * @description List reservations that one may see, the earliest first.
         */
        get: operations["list_reservations"];
        put?: never;
        /**
         * Create Reservation
         * @description Reserve one asset, or any of a category or model.
         */
        post: operations["create_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Calendar
         * @description Give out the private address of one's calendar; one that was given out before is good no longer.
         */
        post: operations["create_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations/{reservation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reservation
         * @description Read a reservation.
         */
        get: operations["get_reservation"];
        put?: never;
        post?: never;
        /**
         * Cancel Reservation
         * @description Give a reservation up; it stays readable as cancelled.
         */
        delete: operations["cancel_reservation"];
        options?: never;
        head?: never;
        /**
         * Update Reservation
         * @description Change when something is reserved.
         */
        patch: operations["update_reservation"];
        trace?: never;
    };
    "/api/v1/reservations/{reservation_id}/check-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Out Reservation
         * @description Hand out what was reserved, until the end of the reservation.
         */
        post: operations["check_out_reservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assets/{asset_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset Availability
         * @description Tell whether an asset is free for the whole of a time, and if not, when it is whose.
         */
        get: operations["get_asset_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset Model Availability
         * @description Tell how many assets of a model are free for the whole of a time.
         */
        get: operations["get_asset_model_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reservations.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Calendar
         * @description Read the reservations of whoever gave the address out, as a calendar (RFC 5545).
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Approval Rules
         * @description List the rules in the order in which they are tried.
         */
        get: operations["list_approval_rules"];
        put?: never;
        /**
         * Create Approval Rule
         * @description Add a rule; it holds for the requests that are made from then on.
         */
        post: operations["create_approval_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-rules/{approval_rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Approval Rule
         * @description Read a rule.
         */
        get: operations["get_approval_rule"];
        put?: never;
        post?: never;
        /**
         * Delete Approval Rule
         * @description Delete a rule.
         */
        delete: operations["delete_approval_rule"];
        options?: never;
        head?: never;
        /**
         * Update Approval Rule
         * @description Change a rule; requests that were made before keep the steps that they have.
         */
        patch: operations["update_approval_rule"];
        trace?: never;
    };
    "/api/v1/approval-rules/{approval_rule_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Approval Rule
         * @description Take back that a rule was deleted.
         */
        post: operations["restore_approval_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Users
         * @description List users: the active ones, unless `is_active` says otherwise. Employees see themselves.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Create User
         * @description Add somebody; without an e-mail address they hold things and do not sign in.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get User
         * @description Read a user, active or not.
         */
        get: operations["get_user"];
        put?: never;
        post?: never;
        /**
         * Deactivate User
         * @description Let a user in no more, at once; refused while they hold assets.
         */
        delete: operations["deactivate_user"];
        options?: never;
        head?: never;
        /**
         * Update User
         * @description Change what is named of a user.
         */
        patch: operations["update_user"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assets Of User
         * @description List the assets that a user holds.
         */
        get: operations["list_assets_of_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change User Role
         * @description Give a user another role; somebody must remain who administers.
         */
        patch: operations["change_user_role"];
        trace?: never;
    };
    "/api/v1/users/{user_id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set User Password
         * @description Give a user a password, which ends all their sessions.
         */
        put: operations["set_user_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore User
         * @description Let a deactivated user in again.
         */
        post: operations["restore_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Sign in with an e-mail address and a password.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh Tokens
         * @description Exchange a refresh token, which is spent by this: using it again ends the session.
         */
        post: operations["refresh_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Logout
         * @description End the session of the refresh token, or else of the access token.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Current User
         * @description Read who one is, and what one may do.
         */
        get: operations["get_current_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update Current User
         * @description Change one's own phone number, language and time zone.
         */
        patch: operations["update_current_user"];
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Password
         * @description Choose another password, which ends the other sessions.
         */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description List where one is signed in.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End Session
         * @description End a session, there and then.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Api Tokens
         * @description List one's own tokens, without their secrets.
         */
        get: operations["list_api_tokens"];
        put?: never;
        /**
         * Create Api Token
         * @description Make a token for a script; its secret is shown this once.
         */
        post: operations["create_api_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/tokens/{token_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Api Token
         * @description Read one of one's own tokens, without its secret.
         */
        get: operations["get_api_token"];
        put?: never;
        post?: never;
        /**
         * Revoke Api Token
         * @description End a token, there and then.
         */
        delete: operations["revoke_api_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Events
         * @description List what has happened to anything, the newest first.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream Events
         * @description Tell live what happens to what the caller may see, within a second.
         *
         *     Who may not read all events is told what happened to what they see, without `changes` and `note`.
         *     `Last-Event-ID` goes on where one was. An event can come again then, which the `id` in its data tells.
         *     After `reset` too much was missed: read again what you show.
         */
        get: operations["stream_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Categories
         * @description List categories.
         */
        get: operations["list_categories"];
        put?: never;
        /**
         * Create Category
         * @description Add to the categories.
         */
        post: operations["create_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Category
         * @description Read one of the categories.
         */
        get: operations["get_category"];
        put?: never;
        post?: never;
        /**
         * Delete Category
         * @description Delete one of the categories that nothing refers to; it can be restored.
         */
        delete: operations["delete_category"];
        options?: never;
        head?: never;
        /**
         * Update Category
         * @description Change what is named of one of the categories.
         */
        patch: operations["update_category"];
        trace?: never;
    };
    "/api/v1/categories/{category_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Category
         * @description Take back that one of the categories was deleted.
         */
        post: operations["restore_category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Locations
         * @description List locations.
         */
        get: operations["list_locations"];
        put?: never;
        /**
         * Create Location
         * @description Add to the locations.
         */
        post: operations["create_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Location
         * @description Read one of the locations.
         */
        get: operations["get_location"];
        put?: never;
        post?: never;
        /**
         * Delete Location
         * @description Delete one of the locations that nothing refers to; it can be restored.
         */
        delete: operations["delete_location"];
        options?: never;
        head?: never;
        /**
         * Update Location
         * @description Change what is named of one of the locations.
         */
        patch: operations["update_location"];
        trace?: never;
    };
    "/api/v1/locations/{location_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Location
         * @description Take back that one of the locations was deleted.
         */
        post: operations["restore_location"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Statuses
         * @description List statuses.
         */
        get: operations["list_statuses"];
        put?: never;
        /**
         * Create Status
         * @description Add to the statuses.
         */
        post: operations["create_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statuses/{status_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Status
         * @description Read one of the statuses.
         */
        get: operations["get_status"];
        put?: never;
        post?: never;
        /**
         * Delete Status
         * @description Delete one of the statuses that nothing refers to; it can be restored.
         */
        delete: operations["delete_status"];
        options?: never;
        head?: never;
        /**
         * Update Status
         * @description Change what is named of one of the statuses.
         */
        patch: operations["update_status"];
        trace?: never;
    };
    "/api/v1/statuses/{status_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Status
         * @description Take back that one of the statuses was deleted.
         */
        post: operations["restore_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Departments
         * @description List departments.
         */
        get: operations["list_departments"];
        put?: never;
        /**
         * Create Department
         * @description Add to the departments.
         */
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{department_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Department
         * @description Read one of the departments.
         */
        get: operations["get_department"];
        put?: never;
        post?: never;
        /**
         * Delete Department
         * @description Delete one of the departments that nothing refers to; it can be restored.
         */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        /**
         * Update Department
         * @description Change what is named of one of the departments.
         */
        patch: operations["update_department"];
        trace?: never;
    };
    "/api/v1/departments/{department_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Department
         * @description Take back that one of the departments was deleted.
         */
        post: operations["restore_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manufacturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Manufacturers
         * @description List manufacturers.
         */
        get: operations["list_manufacturers"];
        put?: never;
        /**
         * Create Manufacturer
         * @description Add to the manufacturers.
         */
        post: operations["create_manufacturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manufacturers/{manufacturer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Manufacturer
         * @description Read one of the manufacturers.
         */
        get: operations["get_manufacturer"];
        put?: never;
        post?: never;
        /**
         * Delete Manufacturer
         * @description Delete one of the manufacturers that nothing refers to; it can be restored.
         */
        delete: operations["delete_manufacturer"];
        options?: never;
        head?: never;
        /**
         * Update Manufacturer
         * @description Change what is named of one of the manufacturers.
         */
        patch: operations["update_manufacturer"];
        trace?: never;
    };
    "/api/v1/manufacturers/{manufacturer_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Manufacturer
         * @description Take back that one of the manufacturers was deleted.
         */
        post: operations["restore_manufacturer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Suppliers
         * @description List suppliers.
         */
        get: operations["list_suppliers"];
        put?: never;
        /**
         * Create Supplier
         * @description Add to the suppliers.
         */
        post: operations["create_supplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplier_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Supplier
         * @description Read one of the suppliers.
         */
        get: operations["get_supplier"];
        put?: never;
        post?: never;
        /**
         * Delete Supplier
         * @description Delete one of the suppliers that nothing refers to; it can be restored.
         */
        delete: operations["delete_supplier"];
        options?: never;
        head?: never;
        /**
         * Update Supplier
         * @description Change what is named of one of the suppliers.
         */
        patch: operations["update_supplier"];
        trace?: never;
    };
    "/api/v1/suppliers/{supplier_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Supplier
         * @description Take back that one of the suppliers was deleted.
         */
        post: operations["restore_supplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Asset Models
         * @description List asset models.
         */
        get: operations["list_asset_models"];
        put?: never;
        /**
         * Create Asset Model
         * @description Add to the asset models.
         */
        post: operations["create_asset_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Asset Model
         * @description Read one of the asset models.
         */
        get: operations["get_asset_model"];
        put?: never;
        post?: never;
        /**
         * Delete Asset Model
         * @description Delete one of the asset models that nothing refers to; it can be restored.
         */
        delete: operations["delete_asset_model"];
        options?: never;
        head?: never;
        /**
         * Update Asset Model
         * @description Change what is named of one of the asset models.
         */
        patch: operations["update_asset_model"];
        trace?: never;
    };
    "/api/v1/asset-models/{asset_model_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Asset Model
         * @description Take back that one of the asset models was deleted.
         */
        post: operations["restore_asset_model"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Licenses
         * @description List licenses.
         */
        get: operations["list_licenses"];
        put?: never;
        /**
         * Create License
         * @description Add to the licenses.
         */
        post: operations["create_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/licenses/{license_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get License
         * @description Read one of the licenses.
         */
        get: operations["get_license"];
        put?: never;
        post?: never;
        /**
         * Delete License
         * @description Delete one of the licenses that nothing refers to; it can be restored.
         */
        delete: operations["delete_license"];
        options?: never;
        head?: never;
        /**
         * Update License
         * @description Change what is named of one of the licenses.
         */
        patch: operations["update_license"];
        trace?: never;
    };
    "/api/v1/licenses/{license_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore License
         * @description Take back that one of the licenses was deleted.
         */
        post: operations["restore_license"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Custom Fields
         * @description List the definitions of custom fields.
         */
        get: operations["list_custom_fields"];
        put?: never;
        /**
         * Create Custom Field
         * @description Add a field to the assets of a category and of those under it.
         */
        post: operations["create_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/custom-fields/{custom_field_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Custom Field
         * @description Read the definition of a custom field.
         */
        get: operations["get_custom_field"];
        put?: never;
        post?: never;
        /**
         * Delete Custom Field
         * @description Delete a custom field; assets keep the values that they have in it.
         */
        delete: operations["delete_custom_field"];
        options?: never;
        head?: never;
        /**
         * Update Custom Field
         * @description Change the definition of a custom field; values that assets have already stay.
         */
        patch: operations["update_custom_field"];
        trace?: never;
    };
    "/api/v1/custom-fields/{custom_field_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Custom Field
         * @description Take back that a custom field was deleted.
         */
        post: operations["restore_custom_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Jobs
         * @description List the jobs that wait, that are being done, and that have failed too often, the newest first.
         */
        get: operations["list_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Job
         * @description Read one job that is not done.
         */
        get: operations["get_job"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{job_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run Job
         * @description Let a job that is parked or waits be done now; one that was parked has all its attempts again.
         */
        post: operations["run_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description List the webhooks, the newest first.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Create Webhook
         * @description Have events sent to an address; `rotate_webhook_secret` tells the secret that they are signed with.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webhook
         * @description Read a webhook.
         */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        /**
         * Delete Webhook
         * @description Delete a webhook; it can be restored.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Update Webhook
         * @description Change what is named; what waited while it was switched off is sent when it is switched on.
         */
        patch: operations["update_webhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore Webhook
         * @description Take back that a webhook was deleted.
         */
        post: operations["restore_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ping Webhook
         * @description Send a `ping`, once, even if the webhook is switched off; the delivery tells what came of it.
         */
        post: operations["ping_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhook Deliveries
         * @description List what was sent to a webhook, or waits to be, the newest first.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Webhook Delivery
         * @description Read one delivery and its attempts.
         */
        get: operations["get_webhook_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redeliver Webhook Delivery
         * @description Send a message again, under the same id, whatever became of it before.
         */
        post: operations["redeliver_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{webhook_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Webhook Secret
         * @description Give a webhook a new secret and tell it, this once; the one before signs beside it for a day.
         */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Chat Addresses
         * @description List one's own addresses and, for administrators, the company's.
         */
        get: operations["list_chat_addresses"];
        put?: never;
        /**
         * Create Chat Address
         * @description Add an address, whose secret is never shown again.
         */
        post: operations["create_chat_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/chat-addresses/{chat_address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Chat Address
         * @description Read an address, without its secret.
         */
        get: operations["get_chat_address"];
        put?: never;
        post?: never;
        /**
         * Delete Chat Address
         * @description Delete an address, and forget its secret.
         */
        delete: operations["delete_chat_address"];
        options?: never;
        head?: never;
        /**
         * Update Chat Address
         * @description Change what is named.
         */
        patch: operations["update_chat_address"];
        trace?: never;
    };
    "/api/v1/chat-addresses/{chat_address_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test Chat Address
         * @description Send a message to an address, and tell whether it arrived.
         */
        post: operations["test_chat_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notification Templates
         * @description List the kinds of notifications with their words and what those may name.
         */
        get: operations["list_notification_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates/{kind}/{channel}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notification Template
         * @description Read the words of a kind on a channel in a language.
         */
        get: operations["get_notification_template"];
        /**
         * Put Notification Template
         * @description Give other words to a kind on a channel in a language; they are tried out with examples first.
         */
        put: operations["put_notification_template"];
        post?: never;
        /**
         * Reset Notification Template
         * @description Go back to the words of SAMS.
         */
        delete: operations["reset_notification_template"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-templates/{kind}/{channel}/{locale}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Notification Template
         * @description Show what words come to with examples, without keeping them.
         */
        post: operations["preview_notification_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Liveness
         * @description Tell that this process lives; one that does not answer wants to be started again.
         */
        get: operations["get_liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Readiness
         * @description Tell whether requests can be served; without Redis they can, and the report says `degraded`.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * ApiToken
         * @description A personal token, without its secret.
         */
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: components["schemas"]["Permission"][];
            expires_at: string | null;
            last_used_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ApprovalRule
         * @description Who decides on which requests; the first that fits, by position, is taken.
         */
        ApprovalRule: {
            /** Format: uuid */
            id: string;
            name: string;
            position: number;
            type: components["schemas"]["WorkflowType"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            department: components["schemas"]["Reference"] | null;
            minimum_price: string | null;
            steps: components["schemas"]["DecidedBy"][];
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * ApprovalStep
         * @description One decision: of a role, of the department's manager or of one user; by any one of them or by all.
         */
        ApprovalStep: {
            /** @enum {string} */
            decided_by: "role" | "department_manager" | "user";
            role?: components["schemas"]["Role"] | null;
            user_id?: string | null;
            /**
             * @default any
             * @enum {string}
             */
            approval_mode?: "any" | "all";
        };
        /**
         * ApproveWorkflowRequest
         * @description Approve; where any of a kind was asked for, the assets may be named, else the system takes some.
         */
        ApproveWorkflowRequest: {
            note?: string | null;
            asset_ids?: string[] | null;
        };
        /**
         * Asset
         * @description One thing that is tracked by its own tag.
         */
        Asset: {
            /** Format: uuid */
            id: string;
            asset_tag: string;
            name: string;
            serial_number: string | null;
            status: components["schemas"]["StatusReference"];
            /** @description By the time since its purchase; null without a purchase date. */
            grade: ("A" | "B" | "C") | null;
            category: components["schemas"]["CategoryReference"];
            model: components["schemas"]["AssetModelReference"] | null;
            location: components["schemas"]["Reference"] | null;
            holder: components["schemas"]["Holder"] | null;
            supplier: components["schemas"]["Reference"] | null;
            purchase_date: string | null;
            purchase_price: string | null;
            currency: string;
            purchase_request: string | null;
            tax_invoice_date: string | null;
            warranty_months: number | null;
            warranty_expires: string | null;
            order_number: string | null;
            old_asset_number: string | null;
            requestable: boolean;
            description: string | null;
            notes: string | null;
            special_notes: string | null;
            custom_fields: {
                [key: string]: unknown;
            };
            /** @description A web address, or the `content_url` of one of its attachments. */
            image_url: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * AssetAvailability
         * @description Whether an asset is free for the whole of a period, and when it is not.
         */
        AssetAvailability: {
            available: boolean;
            busy: components["schemas"]["BusyPeriod"][];
        };
        /**
         * AssetModel
         * @description What a thing is: Dell Latitude 5420.
         */
        AssetModel: {
            /** Format: uuid */
            id: string;
            name: string;
            model_number: string | null;
            manufacturer: components["schemas"]["Reference"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * AssetModelReference
         * @description An asset model that an asset refers to.
         */
        AssetModelReference: {
            /** Format: uuid */
            id: string;
            name: string;
            manufacturer: components["schemas"]["Reference"] | null;
        };
        /**
         * AssignedAsset
         * @description The asset that is held.
         */
        AssignedAsset: {
            /** Format: uuid */
            id: string;
            name: string;
            asset_tag: string;
        };
        /**
         * Assignment
         * @description One period in which a holder has an asset, open until it is checked in.
         */
        Assignment: {
            /** Format: uuid */
            id: string;
            asset: components["schemas"]["AssignedAsset"];
            holder: components["schemas"]["Holder"];
            /** Format: date-time */
            checked_out_at: string;
            due_at: string | null;
            checked_in_at: string | null;
            overdue: boolean;
            note: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * AttachedWorkflow
         * @description The request that it is attached to.
         */
        AttachedWorkflow: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["WorkflowType"];
        };
        /**
         * Attachment
         * @description A file of one of an asset, a request or a maintenance.
         */
        Attachment: {
            /** Format: uuid */
            id: string;
            asset: components["schemas"]["AssignedAsset"] | null;
            workflow: components["schemas"]["AttachedWorkflow"] | null;
            maintenance: components["schemas"]["Reference"] | null;
            file_name: string;
            description: string | null;
            /** @description As its content shows. */
            content_type: string;
            /** @description In bytes. */
            size: number;
            sha256: string;
            /** @description It could be read as a picture of a kind that browsers show, and has a thumbnail. */
            is_image: boolean;
            width: number | null;
            /** @description In pixels, the right way up; of pictures. */
            height: number | null;
            content_url: string;
            thumbnail_url: string | null;
            uploaded_by: components["schemas"]["Reference"];
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * BulkCreate
         * @description Register one asset.
         */
        BulkCreate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "create";
            data: components["schemas"]["CreateAssetRequest"];
        };
        /**
         * BulkDelete
         * @description Delete one asset, if it still has the version.
         */
        BulkDelete: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "delete";
            /** Format: uuid */
            id: string;
            if_version?: number | null;
        };
        /**
         * BulkRequest
         * @description Many changes at once: atomic, all are done or none; a dry run does none and tells what would be.
         */
        BulkRequest: {
            operations: (components["schemas"]["BulkCreate"] | components["schemas"]["BulkUpdate"] | components["schemas"]["BulkDelete"])[];
            /** @default true */
            atomic?: boolean;
            /** @default false */
            dry_run?: boolean;
        };
        /**
         * BulkResponse
         * @description What became of each operation, in their order.
         */
        BulkResponse: {
            items: components["schemas"]["BulkResult"][];
        };
        /**
         * BulkResult
         * @description What became of one operation: the HTTP status that it would have had alone.
         */
        BulkResult: {
            index: number;
            status: number;
            id: string | null;
            problem: components["schemas"]["Problem"] | null;
        };
        /**
         * BulkUpdate
         * @description Change one asset, if it still has the version.
         */
        BulkUpdate: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            op: "update";
            /** Format: uuid */
            id: string;
            if_version?: number | null;
            data: components["schemas"]["UpdateAssetRequest"];
        };
        /**
         * BusyPeriod
         * @description When an asset is not free, and who has it then.
         */
        BusyPeriod: {
            /** @enum {string} */
            kind: "assignment" | "reservation";
            /** Format: date-time */
            starts_at: string;
            /** @description Null: nobody has said until when. */
            ends_at: string | null;
            /** @description Whose it is then; employees are told of themselves only. */
            holder: string | null;
        };
        /**
         * Calendar
         * @description Where a calendar program reads one's reservations; whoever has the address can read them.
         */
        Calendar: {
            url: string;
        };
        /**
         * Category
         * @description A sort of thing, such as laptops; its code stands in the asset tags.
         */
        Category: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            buffer_before_minutes: number;
            buffer_after_minutes: number;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * CategoryReference
         * @description A category that another thing refers to.
         */
        CategoryReference: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
        };
        /**
         * ChangePasswordRequest
         * @description Choose another password, which ends the other sessions.
         */
        ChangePasswordRequest: {
            /** Format: password */
            current_password: string;
            /** Format: password */
            new_password: string;
        };
        /**
         * ChangeRoleRequest
         * @description Give somebody another role.
         */
        ChangeRoleRequest: {
            role: components["schemas"]["Role"];
        };
        /**
         * Channel
         * @description A way by which somebody is told.
         * @enum {string}
         */
        Channel: "in_app" | "email" | "chat";
        /**
         * ChatAddress
         * @description Where somebody, or the whole company, is told by chat; what it leads to is not shown.
         */
        ChatAddress: {
            /** Format: uuid */
            id: string;
            name: string;
            service: string;
            /** @description Null for the company's. */
            user: components["schemas"]["Reference"] | null;
            /** @description What the company's is told of; for somebody's own their preferences say so. */
            kinds: components["schemas"]["NotificationKind"][] | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Check
         * @description The state of one thing that the service stands on.
         */
        Check: {
            /** @enum {string} */
            status: "ok" | "down" | "outdated";
            /** @description How long it took to answer */
            milliseconds: number | null;
            /** @description What is wrong, and what to do */
            detail: string | null;
        };
        /**
         * CheckInManyRequest
         * @description Take several assets back.
         */
        CheckInManyRequest: {
            /** @description Where it is put. */
            location_id?: string | null;
            status?: string | null;
            note?: string | null;
            asset_ids?: string[];
            asset_tags?: string[];
            /**
             * @description All or none.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * CheckInRequest
         * @description Take an asset back.
         */
        CheckInRequest: {
            /** @description Where it is put. */
            location_id?: string | null;
            status?: string | null;
            note?: string | null;
        };
        /**
         * CheckOutManyRequest
         * @description Hand several assets to one holder.
         */
        CheckOutManyRequest: {
            user_id?: string | null;
            location_id?: string | null;
            parent_asset_id?: string | null;
            due_at?: string | null;
            /** @description The code of the status that it gets, instead of the one that its status turns into. */
            status?: string | null;
            note?: string | null;
            asset_ids?: string[];
            asset_tags?: string[];
            /**
             * @description All or none.
             * @default false
             */
            atomic?: boolean;
        };
        /**
         * CheckOutRequest
         * @description Hand an asset to exactly one of a user, a location or another asset.
         */
        CheckOutRequest: {
            user_id?: string | null;
            location_id?: string | null;
            parent_asset_id?: string | null;
            due_at?: string | null;
            /** @description The code of the status that it gets, instead of the one that its status turns into. */
            status?: string | null;
            note?: string | null;
        };
        /**
         * CheckOutReservationRequest
         * @description Hand out what was reserved; of any of a kind, another asset than the one that is held may be given.
         */
        CheckOutReservationRequest: {
            asset_id?: string | null;
            note?: string | null;
        };
        /**
         * CreateApiTokenRequest
         * @description Make a token for a script, which may do what its scopes say as long as its owner may.
         */
        CreateApiTokenRequest: {
            name: string;
            scopes: components["schemas"]["Permission"][];
            expires_at?: string | null;
        };
        /**
         * CreateApprovalRuleRequest
         * @description Add a rule; what is left out fits every request.
         */
        CreateApprovalRuleRequest: {
            name: string;
            /** @default 0 */
            position?: number;
            type?: components["schemas"]["WorkflowType"] | null;
            category_id?: string | null;
            /** @description Of the one for whom it is asked, with the departments under it. */
            department_id?: string | null;
            minimum_price?: number | string | null;
            steps: components["schemas"]["ApprovalStep"][];
        };
        /**
         * CreateAssetModelRequest
         * @description Add an asset model.
         */
        CreateAssetModelRequest: {
            name: string;
            model_number?: string | null;
            manufacturer_id?: string | null;
            category_id?: string | null;
            notes?: string | null;
        };
        /**
         * CreateAssetRequest
         * @description Register an asset. Without a tag it gets the next number, without a status it is in stock.
         */
        CreateAssetRequest: {
            name: string;
            /** Format: uuid */
            category_id: string;
            asset_tag?: string | null;
            serial_number?: string | null;
            status_id?: string | null;
            /** @description The code of the status, instead of its id. */
            status?: string | null;
            model_id?: string | null;
            location_id?: string | null;
            supplier_id?: string | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            purchase_request?: string | null;
            tax_invoice_date?: string | null;
            warranty_months?: number | null;
            order_number?: string | null;
            old_asset_number?: string | null;
            /** @default false */
            requestable?: boolean;
            description?: string | null;
            notes?: string | null;
            special_notes?: string | null;
            custom_fields?: {
                [key: string]: string | boolean | number | null;
            };
            image_url?: string | null;
        };
        /**
         * CreateCategoryRequest
         * @description Add a category.
         */
        CreateCategoryRequest: {
            code: string;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            /** @default 0 */
            buffer_before_minutes?: number;
            /** @default 0 */
            buffer_after_minutes?: number;
        };
        /**
         * CreateChatAddressRequest
         * @description Add an address: one's own or, with `kinds`, one of the company, which administrators may.
         */
        CreateChatAddressRequest: {
            name: string;
            /** Format: password */
            url: string;
            kinds?: components["schemas"]["NotificationKind"][] | null;
        };
        /**
         * CreateCustomFieldRequest
         * @description Add a field; its key and its type stay.
         */
        CreateCustomFieldRequest: {
            /** Format: uuid */
            category_id: string;
            key: string;
            label: string;
            label_en?: string | null;
            type: components["schemas"]["CustomFieldType"];
            /** @default false */
            required?: boolean;
            default?: string | boolean | number | null;
            minimum?: number | string | null;
            maximum?: number | string | null;
            choices?: string[] | null;
            /** @default 0 */
            sort_order?: number;
        };
        /**
         * CreateDepartmentRequest
         * @description Add a department.
         */
        CreateDepartmentRequest: {
            code?: string | null;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            manager_id?: string | null;
        };
        /**
         * CreateLicenseRequest
         * @description Add a license; a price needs its currency.
         */
        CreateLicenseRequest: {
            name: string;
            manufacturer_id?: string | null;
            supplier_id?: string | null;
            seats?: number | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            order_number?: string | null;
            expires_on?: string | null;
            notes?: string | null;
        };
        /**
         * CreateLocationRequest
         * @description Add a location.
         */
        CreateLocationRequest: {
            code?: string | null;
            name: string;
            name_en?: string | null;
            parent_id?: string | null;
            address?: string | null;
        };
        /**
         * CreateMaintenanceRequest
         * @description Plan a piece of work; `start` and `finish` carry it out.
         */
        CreateMaintenanceRequest: {
            /** Format: uuid */
            asset_id: string;
            name: string;
            /** @default repair */
            kind?: components["schemas"]["MaintenanceKind"];
            supplier_id?: string | null;
            scheduled_on?: string | null;
            cost?: number | string | null;
            currency?: string | null;
            /** @default false */
            is_warranty?: boolean;
            recurrence_rule?: string | null;
            interval_months?: number | null;
            notes?: string | null;
        };
        /**
         * CreateManufacturerRequest
         * @description Add a manufacturer.
         */
        CreateManufacturerRequest: {
            name: string;
            website?: string | null;
            support_email?: string | null;
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * CreateReservationRequest
         * @description Reserve one asset, or any of a category or of a model.
         */
        CreateReservationRequest: {
            asset_id?: string | null;
            category_id?: string | null;
            model_id?: string | null;
            /** @description For whom, if it is not for oneself. */
            user_id?: string | null;
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            note?: string | null;
        };
        /**
         * CreateStatusRequest
         * @description Add a status.
         */
        CreateStatusRequest: {
            code: string;
            name: string;
            name_en?: string | null;
            kind: components["schemas"]["StatusKind"];
            color?: string | null;
            /** @default 0 */
            sort_order?: number;
            on_check_out_id?: string | null;
            on_check_in_id?: string | null;
        };
        /**
         * CreateSupplierRequest
         * @description Add a supplier.
         */
        CreateSupplierRequest: {
            name: string;
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            address?: string | null;
            notes?: string | null;
        };
        /**
         * CreateUserRequest
         * @description Add somebody; with a password they can sign in at once.
         */
        CreateUserRequest: {
            email?: string | null;
            name: string;
            /** @default employee */
            role?: components["schemas"]["Role"];
            department_id?: string | null;
            employee_number?: string | null;
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
            password?: string | null;
        };
        /**
         * CreateWebhookRequest
         * @description Have events sent to an address; `rotate-secret` tells the secret by which they are known as ours.
         */
        CreateWebhookRequest: {
            name: string;
            url: string;
            events?: string[] | null;
            /** @default true */
            is_active?: boolean;
        };
        /**
         * CreateWorkflowRequest
         * @description Ask for one asset, or for some of a category or of a model.
         */
        CreateWorkflowRequest: {
            type: components["schemas"]["WorkflowType"];
            asset_id?: string | null;
            category_id?: string | null;
            model_id?: string | null;
            /** @default 1 */
            quantity?: number;
            /** @description For whom, if it is not for oneself; in a transfer, who shall have it. */
            requested_for_id?: string | null;
            reason: string;
            starts_at?: string | null;
            expected_return_date?: string | null;
        };
        /**
         * CurrentUser
         * @description Who asks, and what they may do.
         */
        CurrentUser: {
            /** Format: uuid */
            id: string;
            email: string | null;
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["Reference"] | null;
            employee_number: string | null;
            phone: string | null;
            locale: ("ko" | "en") | null;
            time_zone: string | null;
            is_active: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            permissions: components["schemas"]["Permission"][];
        };
        /**
         * CustomField
         * @description A field that the company adds to the assets of a category and of the categories under it.
         */
        CustomField: {
            /** Format: uuid */
            id: string;
            category: components["schemas"]["CategoryReference"];
            key: string;
            label: string;
            label_en: string | null;
            type: components["schemas"]["CustomFieldType"];
            required: boolean;
            default: string | boolean | number | null;
            minimum: string | null;
            maximum: string | null;
            choices: string[] | null;
            sort_order: number;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * CustomFieldType
         * @description What a custom field holds.
         * @enum {string}
         */
        CustomFieldType: "text" | "number" | "date" | "boolean" | "choice" | "url";
        /**
         * DecidedBy
         * @description One decision, as it is read.
         */
        DecidedBy: {
            /** @enum {string} */
            decided_by: "role" | "department_manager" | "user";
            role: components["schemas"]["Role"] | null;
            user_id: string | null;
            /** @enum {string} */
            approval_mode: "any" | "all";
        };
        /**
         * DeliveredEvent
         * @description The event that a delivery is about.
         */
        DeliveredEvent: {
            /** Format: uuid */
            id: string;
            action: string;
            entity_type: string;
            /** Format: uuid */
            entity_id: string;
        };
        /**
         * DeliveryAttempt
         * @description One call, and what came of it.
         */
        DeliveryAttempt: {
            /** Format: date-time */
            at: string;
            duration_ms: number;
            /** @description Of the answer; null if there was none. */
            status: number | null;
            error: components["schemas"]["DeliveryError"] | null;
            /** @description The beginning of the answer. */
            response: string | null;
        };
        /**
         * DeliveryError
         * @description Why an attempt to deliver has failed.
         * @enum {string}
         */
        DeliveryError: "address_not_allowed" | "dns_error" | "connection_error" | "tls_error" | "timeout" | "invalid_response" | "redirected" | "http_error";
        /**
         * DeliveryState
         * @description How far a delivery has come.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed";
        /**
         * Department
         * @description A part of the company; departments form a tree.
         */
        Department: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            /** @description Who decides on requests where the rules say so. */
            manager: components["schemas"]["Reference"] | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * DisabledReason
         * @description Why a webhook was switched off, if not by hand.
         * @enum {string}
         */
        DisabledReason: "gone" | "failing";
        /**
         * Event
         * @description One recorded change: who did what to which thing, when and why.
         */
        Event: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            occurred_at: string;
            actor: components["schemas"]["EventActor"];
            action: string;
            entity_type: string;
            /** Format: uuid */
            entity_id: string;
            /** @description By field, what it was and what it became, written as in what is sent. */
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            note: string | null;
            request_id: string | null;
        };
        /**
         * EventActor
         * @description Who did it; without an id it was not a user but, say, an import or a hand in the database.
         */
        EventActor: {
            id: string | null;
            name: string;
        };
        /**
         * FieldProblem
         * @description What is wrong with one field or parameter.
         */
        FieldProblem: {
            /** @description A JSON pointer into the body (`/name`), `?limit` for a query parameter, `{asset_id}` for a part of the path, `header:If-Match` for a header, `cookie:…` for a cookie */
            pointer: string;
            code: string;
            message: string;
        };
        /**
         * FinishMaintenanceRequest
         * @description What is known when it is done.
         */
        FinishMaintenanceRequest: {
            cost?: number | string | null;
            notes?: string | null;
        };
        /**
         * FinishWorkflowRequest
         * @description Cancel or complete, with a note if there is something to say.
         */
        FinishWorkflowRequest: {
            note?: string | null;
        };
        /**
         * Holder
         * @description Who or what has an asset.
         */
        Holder: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            type: "user" | "location" | "asset";
        };
        /**
         * Job
         * @description Something that the worker is to do.
         */
        Job: {
            /** Format: uuid */
            id: string;
            /** @description What is to be done, such as `webhooks.deliver`. */
            name: string;
            state: components["schemas"]["JobState"];
            /** @description While a job with this key is there, no other is added. */
            key: string | null;
            /** @description What it is about. */
            payload: {
                [key: string]: unknown;
            };
            /** @description How often it has failed. */
            attempts: number;
            /** @description Why it has failed the last time. */
            error: string | null;
            /**
             * Format: date-time
             * @description Before this time it is not tried.
             */
            run_at: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * JobState
         * @description How a job stands; one that is done is no longer there.
         * @enum {string}
         */
        JobState: "queued" | "running" | "failed";
        /**
         * License
         * @description A bought right to use software.
         */
        License: {
            /** Format: uuid */
            id: string;
            name: string;
            manufacturer: components["schemas"]["Reference"] | null;
            supplier: components["schemas"]["Reference"] | null;
            /** @description How many may use it; null where there is no limit. */
            seats: number | null;
            purchase_date: string | null;
            purchase_price: string | null;
            currency: string | null;
            order_number: string | null;
            /** @description The last day on which it may be used; null where it does not end. */
            expires_on: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * Liveness
         * @description This process answers.
         */
        Liveness: {
            /** @constant */
            status: "ok";
            version: string;
        };
        /**
         * Location
         * @description A place: a site, a building, a floor, a store room.
         */
        Location: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            name_en: string | null;
            parent: components["schemas"]["Reference"] | null;
            address: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * LoginRequest
         * @description Sign in with an e-mail address and a password.
         */
        LoginRequest: {
            email: string;
            /** Format: password */
            password: string;
        };
        /**
         * Maintenance
         * @description One piece of work on an asset.
         */
        Maintenance: {
            /** Format: uuid */
            id: string;
            asset: components["schemas"]["AssignedAsset"];
            name: string;
            kind: components["schemas"]["MaintenanceKind"];
            state: components["schemas"]["MaintenanceState"];
            supplier: components["schemas"]["Reference"] | null;
            scheduled_on: string | null;
            started_at: string | null;
            finished_at: string | null;
            /** @description From the start to the end, or until now while it is under way. */
            downtime_hours: number | null;
            cost: string | null;
            currency: string;
            is_warranty: boolean;
            recurrence_rule: string | null;
            interval_months: number | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * MaintenanceKind
         * @description What is done.
         * @enum {string}
         */
        MaintenanceKind: "repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other";
        /**
         * MaintenanceState
         * @description How far it has come.
         * @enum {string}
         */
        MaintenanceState: "scheduled" | "in_progress" | "completed" | "cancelled";
        /**
         * Manufacturer
         * @description Who makes a thing.
         */
        Manufacturer: {
            /** Format: uuid */
            id: string;
            name: string;
            website: string | null;
            support_email: string | null;
            support_phone: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * MessagePreview
         * @description What templates come to with examples.
         */
        MessagePreview: {
            subject: string;
            text: string;
            html: string | null;
        };
        /**
         * ModelAvailability
         * @description How many assets of a model there are to be had, and how many are free for the whole of a period.
         */
        ModelAvailability: {
            total: number;
            available: number;
        };
        /**
         * NewApiToken
         * @description A personal token as it is made: the only time that it is shown.
         */
        NewApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: components["schemas"]["Permission"][];
            expires_at: string | null;
            last_used_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            token: string;
        };
        /**
         * Notification
         * @description What one person is told, in their language.
         */
        Notification: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            entity_type: string;
            /** @description Null where many things are told of. */
            entity_id: string | null;
            count: number;
            title: string;
            text: string;
            /** Format: date-time */
            created_at: string;
            read_at: string | null;
        };
        /**
         * NotificationKind
         * @description What somebody is told of.
         * @enum {string}
         */
        NotificationKind: "workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled";
        /**
         * NotificationTemplate
         * @description The words of a kind on a channel in a language: those of SAMS, or those given instead of them.
         */
        NotificationTemplate: {
            kind: components["schemas"]["NotificationKind"];
            channel: components["schemas"]["Channel"];
            /** @enum {string} */
            locale: "ko" | "en";
            subject: string;
            text: string;
            html: string | null;
            is_default: boolean;
            version: number;
        };
        /** ApiTokenPage */
        ApiTokenPage: {
            items: components["schemas"]["ApiToken"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** ApprovalRulePage */
        ApprovalRulePage: {
            items: components["schemas"]["ApprovalRule"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** AssetModelPage */
        AssetModelPage: {
            items: components["schemas"]["AssetModel"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** AssetPage */
        AssetPage: {
            items: components["schemas"]["Asset"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** AssignmentPage */
        AssignmentPage: {
            items: components["schemas"]["Assignment"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** AttachmentPage */
        AttachmentPage: {
            items: components["schemas"]["Attachment"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** CategoryPage */
        CategoryPage: {
            items: components["schemas"]["Category"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** ChatAddressPage */
        ChatAddressPage: {
            items: components["schemas"]["ChatAddress"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** CustomFieldPage */
        CustomFieldPage: {
            items: components["schemas"]["CustomField"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** DepartmentPage */
        DepartmentPage: {
            items: components["schemas"]["Department"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** EventPage */
        EventPage: {
            items: components["schemas"]["Event"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** JobPage */
        JobPage: {
            items: components["schemas"]["Job"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** LicensePage */
        LicensePage: {
            items: components["schemas"]["License"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** LocationPage */
        LocationPage: {
            items: components["schemas"]["Location"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** MaintenancePage */
        MaintenancePage: {
            items: components["schemas"]["Maintenance"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** ManufacturerPage */
        ManufacturerPage: {
            items: components["schemas"]["Manufacturer"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** NotificationPage */
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** ReservationPage */
        ReservationPage: {
            items: components["schemas"]["Reservation"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** SessionPage */
        SessionPage: {
            items: components["schemas"]["Session"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** StatusPage */
        StatusPage: {
            items: components["schemas"]["Status"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** SupplierPage */
        SupplierPage: {
            items: components["schemas"]["Supplier"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** UserPage */
        UserPage: {
            items: components["schemas"]["User"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** WebhookDeliveryPage */
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** WebhookPage */
        WebhookPage: {
            items: components["schemas"]["Webhook"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** WorkflowCommentPage */
        WorkflowCommentPage: {
            items: components["schemas"]["WorkflowComment"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /** WorkflowPage */
        WorkflowPage: {
            items: components["schemas"]["Workflow"][];
            next_cursor: string | null;
            /** @description Up to 10,000, if it was asked for. */
            total: number | null;
            total_is_exact: boolean;
        };
        /**
         * Permission
         * @description One thing that somebody may do; which things they may do it to is a matter of visibility.
         * @enum {string}
         */
        Permission: "assets:read" | "assets:write" | "assets:assign" | "reference:read" | "reference:write" | "licenses:read" | "licenses:write" | "users:read" | "users:write" | "events:read" | "imports:run" | "rules:write" | "jobs:manage" | "webhooks:manage" | "notifications:read" | "notifications:write";
        /**
         * Preference
         * @description By which ways somebody is told of a kind.
         */
        Preference: {
            kind: components["schemas"]["NotificationKind"];
            in_app: boolean;
            email: boolean;
            chat: boolean;
        };
        /**
         * Preferences
         * @description By which ways somebody is told of each kind that can concern them.
         */
        Preferences: {
            preferences: components["schemas"]["Preference"][];
            /** @description Whether SAMS has a server for e-mail, and the user an address. */
            email_is_sent: boolean;
        };
        /**
         * Problem
         * @description Why a request was refused; `code` is stable, the texts are for people.
         */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The path that was asked for */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description Tell it to the operator: the log has it */
            request_id: string;
            /** @description What is wrong field by field; empty where nothing is */
            errors: components["schemas"]["FieldProblem"][];
        };
        /** @enum {string} */
        ProblemCode: "asset_not_checked_out" | "asset_unavailable" | "conflict" | "duplicate_asset_tag" | "duplicate_email" | "duplicate_serial_number" | "file_missing" | "forbidden" | "idempotency_in_progress" | "idempotency_key_reused" | "in_use" | "internal_error" | "invalid_credentials" | "method_not_allowed" | "not_authenticated" | "not_found" | "payload_too_large" | "precondition_failed" | "rate_limited" | "reservation_conflict" | "token_expired" | "token_reused" | "too_many_attachments" | "unavailable" | "unsupported_media_type" | "validation_error" | "workflow_not_pending";
        /**
         * ReadAllRequest
         * @description Take all as read, or those up to a time: what came after the list was read stays unread.
         */
        ReadAllRequest: {
            until?: string | null;
        };
        /**
         * Readiness
         * @description Whether requests can be served: `degraded` serves them, with something missing.
         */
        Readiness: {
            /** @enum {string} */
            status: "ok" | "degraded" | "unavailable";
            version: string;
            database: components["schemas"]["Check"];
            migrations: components["schemas"]["Check"];
            redis: components["schemas"]["Check"];
        };
        /**
         * Reference
         * @description A thing that another refers to.
         */
        Reference: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /**
         * RefreshRequest
         * @description The refresh token, where it is not sent as the cookie.
         */
        RefreshRequest: {
            refresh_token?: string | null;
        };
        /**
         * RejectWorkflowRequest
         * @description Deny, with the reason.
         */
        RejectWorkflowRequest: {
            reason: string;
        };
        /**
         * Reservation
         * @description A period for which somebody has an asset reserved, or any of a model or category.
         */
        Reservation: {
            /** Format: uuid */
            id: string;
            /** @description Of any of a kind, the one that is held for it now; another may be given at the start. */
            asset: components["schemas"]["AssignedAsset"];
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            user: components["schemas"]["Reference"];
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            buffer_before_minutes: number;
            buffer_after_minutes: number;
            state: components["schemas"]["ReservationState"];
            note: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * ReservationState
         * @description What has become of a reservation.
         * @enum {string}
         */
        ReservationState: "reserved" | "checked_out" | "cancelled" | "no_show";
        /**
         * Role
         * @description What somebody is in the system: a name for a set of permissions.
         * @enum {string}
         */
        Role: "admin" | "manager" | "employee";
        /**
         * ScanResponse
         * @description What became of each, in the order asked.
         */
        ScanResponse: {
            items: components["schemas"]["ScanResult"][];
        };
        /**
         * ScanResult
         * @description What became of one of several: the HTTP status that it would have had alone.
         */
        ScanResult: {
            index: number;
            status: number;
            asset_id: string | null;
            asset_tag: string | null;
            assignment_id: string | null;
            problem: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * Session
         * @description One place where somebody is signed in.
         */
        Session: {
            /** Format: uuid */
            id: string;
            user_agent: string | null;
            ip_address: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string;
            /** Format: date-time */
            expires_at: string;
            is_current: boolean;
        };
        /**
         * SetPasswordRequest
         * @description Give somebody a password, which ends all their sessions.
         */
        SetPasswordRequest: {
            /** Format: password */
            password: string;
        };
        /**
         * SetPreference
         * @description By which ways somebody wants to be told of a kind.
         */
        SetPreference: {
            kind: components["schemas"]["NotificationKind"];
            in_app: boolean;
            email: boolean;
            chat: boolean;
        };
        /**
         * SetPreferencesRequest
         * @description What is not named is told by the ways that SAMS proposes.
         */
        SetPreferencesRequest: {
            preferences: components["schemas"]["SetPreference"][];
        };
        /**
         * SignedIn
         * @description The tokens of a session, and whose it is; `expires_in` are the access token's seconds.
         */
        SignedIn: {
            user: components["schemas"]["CurrentUser"];
            access_token: string;
            refresh_token: string;
            /** @constant */
            token_type: "bearer";
            expires_in: number;
        };
        /**
         * Status
         * @description A status, and those that a check-out and a check-in turn it into (null: it stays).
         */
        Status: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            name_en: string | null;
            kind: components["schemas"]["StatusKind"];
            color: string | null;
            sort_order: number;
            on_check_out: components["schemas"]["StatusReference"] | null;
            on_check_in: components["schemas"]["StatusReference"] | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * StatusKind
         * @description What a status means for the system, whatever the company calls it.
         * @enum {string}
         */
        StatusKind: "available" | "in_use" | "unavailable" | "retired";
        /**
         * StatusReference
         * @description A status that an asset or another status refers to.
         */
        StatusReference: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            kind: components["schemas"]["StatusKind"];
        };
        /**
         * Supplier
         * @description Who sells a thing.
         */
        Supplier: {
            /** Format: uuid */
            id: string;
            name: string;
            contact_name: string | null;
            email: string | null;
            phone: string | null;
            website: string | null;
            address: string | null;
            notes: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * TemplateField
         * @description Something that templates of a kind may name of each item.
         */
        TemplateField: {
            name: string;
            example: string | null;
        };
        /**
         * TemplateKind
         * @description A kind of notification, and what its templates may name.
         */
        TemplateKind: {
            kind: components["schemas"]["NotificationKind"];
            /** @description Those of `item`, and of each of `items`. */
            fields: components["schemas"]["TemplateField"][];
            /** @description What else may be named. */
            names: string[];
            filters: string[];
            templates: components["schemas"]["NotificationTemplate"][];
        };
        /**
         * TemplateKinds
         * @description All kinds of notifications.
         */
        TemplateKinds: {
            kinds: components["schemas"]["TemplateKind"][];
        };
        /**
         * TransferRequest
         * @description Take an asset from who has it and hand it to the next, in one step.
         */
        TransferRequest: {
            user_id?: string | null;
            location_id?: string | null;
            parent_asset_id?: string | null;
            due_at?: string | null;
            /** @description The code of the status that it gets, instead of the one that its status turns into. */
            status?: string | null;
            note?: string | null;
        };
        /**
         * Trial
         * @description Whether a message arrived.
         */
        Trial: {
            delivered: boolean;
            detail: string | null;
        };
        /**
         * UnreadCount
         * @description How many notifications somebody has not read.
         */
        UnreadCount: {
            unread: number;
        };
        /**
         * UpdateApprovalRuleRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateApprovalRuleRequest: {
            name?: string;
            position?: number;
            type?: components["schemas"]["WorkflowType"] | null;
            category_id?: string | null;
            department_id?: string | null;
            minimum_price?: number | string | null;
            steps?: components["schemas"]["ApprovalStep"][];
        };
        /**
         * UpdateAssetModelRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateAssetModelRequest: {
            name?: string;
            model_number?: string | null;
            manufacturer_id?: string | null;
            category_id?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateAssetRequest
         * @description Absent means unchanged; null means cleared. Custom fields are changed one by one.
         */
        UpdateAssetRequest: {
            name?: string;
            /** Format: uuid */
            category_id?: string;
            asset_tag?: string;
            serial_number?: string | null;
            /** Format: uuid */
            status_id?: string;
            status?: string;
            model_id?: string | null;
            location_id?: string | null;
            supplier_id?: string | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string;
            purchase_request?: string | null;
            tax_invoice_date?: string | null;
            warranty_months?: number | null;
            order_number?: string | null;
            old_asset_number?: string | null;
            requestable?: boolean;
            description?: string | null;
            notes?: string | null;
            special_notes?: string | null;
            custom_fields?: {
                [key: string]: string | boolean | number | null;
            };
            image_url?: string | null;
        };
        /**
         * UpdateAttachmentRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateAttachmentRequest: {
            file_name?: string;
            description?: string | null;
        };
        /**
         * UpdateCategoryRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateCategoryRequest: {
            code?: string;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            buffer_before_minutes?: number;
            buffer_after_minutes?: number;
        };
        /**
         * UpdateChatAddressRequest
         * @description Absent means unchanged.
         */
        UpdateChatAddressRequest: {
            name?: string;
            /** Format: password */
            url?: string;
            kinds?: components["schemas"]["NotificationKind"][];
        };
        /**
         * UpdateCurrentUserRequest
         * @description What everybody changes of themself. Absent means unchanged; null means cleared.
         */
        UpdateCurrentUserRequest: {
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
        };
        /**
         * UpdateCustomFieldRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateCustomFieldRequest: {
            label?: string;
            label_en?: string | null;
            required?: boolean;
            default?: string | boolean | number | null;
            minimum?: number | string | null;
            maximum?: number | string | null;
            choices?: string[];
            sort_order?: number;
        };
        /**
         * UpdateDepartmentRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateDepartmentRequest: {
            code?: string | null;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            manager_id?: string | null;
        };
        /**
         * UpdateLicenseRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateLicenseRequest: {
            name?: string;
            manufacturer_id?: string | null;
            supplier_id?: string | null;
            seats?: number | null;
            purchase_date?: string | null;
            purchase_price?: number | string | null;
            currency?: string | null;
            order_number?: string | null;
            expires_on?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateLocationRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateLocationRequest: {
            code?: string | null;
            name?: string;
            name_en?: string | null;
            parent_id?: string | null;
            address?: string | null;
        };
        /**
         * UpdateMaintenanceRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateMaintenanceRequest: {
            name?: string;
            kind?: components["schemas"]["MaintenanceKind"];
            supplier_id?: string | null;
            scheduled_on?: string | null;
            cost?: number | string | null;
            currency?: string;
            is_warranty?: boolean;
            recurrence_rule?: string | null;
            interval_months?: number | null;
            notes?: string | null;
        };
        /**
         * UpdateManufacturerRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateManufacturerRequest: {
            name?: string;
            website?: string | null;
            support_email?: string | null;
            support_phone?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateReservationRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateReservationRequest: {
            /** Format: date-time */
            starts_at?: string;
            /** Format: date-time */
            ends_at?: string;
            note?: string | null;
        };
        /**
         * UpdateStatusRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateStatusRequest: {
            code?: string;
            name?: string;
            name_en?: string | null;
            kind?: components["schemas"]["StatusKind"];
            color?: string | null;
            sort_order?: number;
            on_check_out_id?: string | null;
            on_check_in_id?: string | null;
        };
        /**
         * UpdateSupplierRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateSupplierRequest: {
            name?: string;
            contact_name?: string | null;
            email?: string | null;
            phone?: string | null;
            website?: string | null;
            address?: string | null;
            notes?: string | null;
        };
        /**
         * UpdateUserRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateUserRequest: {
            email?: string | null;
            name?: string;
            department_id?: string | null;
            employee_number?: string | null;
            phone?: string | null;
            locale?: ("ko" | "en") | null;
            time_zone?: string | null;
        };
        /**
         * UpdateWebhookRequest
         * @description Absent means unchanged; null means cleared.
         */
        UpdateWebhookRequest: {
            name?: string;
            url?: string;
            events?: string[] | null;
            is_active?: boolean;
        };
        /**
         * User
         * @description Somebody of the company; without an e-mail address they hold things and do not sign in.
         */
        User: {
            /** Format: uuid */
            id: string;
            email: string | null;
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["Reference"] | null;
            employee_number: string | null;
            phone: string | null;
            locale: ("ko" | "en") | null;
            time_zone: string | null;
            is_active: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * Webhook
         * @description An address to which events are sent.
         */
        Webhook: {
            /** Format: uuid */
            id: string;
            name: string;
            url: string;
            /** @description Actions such as `asset.checked_out`, and patterns such as `asset.*`; null is all. */
            events: string[] | null;
            is_active: boolean;
            disabled_at: string | null;
            /** @description Null as well when it was switched off by hand. */
            disabled_reason: components["schemas"]["DisabledReason"] | null;
            /** @description The first attempt that failed, if none has succeeded since. */
            failing_since: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * WebhookDelivery
         * @description One message to one webhook, and the attempts to deliver it.
         */
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The header `webhook-id`, the same for every attempt. */
            message_id: string;
            /** @description Null: a ping, by which the address is tried. */
            event: components["schemas"]["DeliveredEvent"] | null;
            state: components["schemas"]["DeliveryState"];
            /** @description The last 20. */
            attempts: components["schemas"]["DeliveryAttempt"][];
            next_attempt_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * WebhookSecret
         * @description A secret, told this once.
         */
        WebhookSecret: {
            secret: string;
            /**
             * Format: date-time
             * @description Until then messages are signed with the secret before as well.
             */
            previous_secret_until: string;
        };
        /**
         * Workflow
         * @description A request for one asset, or for some of a category or model.
         */
        Workflow: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["WorkflowType"];
            state: components["schemas"]["WorkflowState"];
            asset: components["schemas"]["AssignedAsset"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            quantity: number;
            requester: components["schemas"]["Reference"];
            requested_for: components["schemas"]["Reference"];
            reason: string;
            starts_at: string | null;
            expected_return_date: string | null;
            /** @description Which decision it waits for, counted from 0. */
            step: number;
            step_count: number;
            decided_at: string | null;
            decision_note: string | null;
            completed_at: string | null;
            acknowledged_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * WorkflowComment
         * @description What somebody said about a request.
         */
        WorkflowComment: {
            /** Format: uuid */
            id: string;
            author: components["schemas"]["Reference"];
            text: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            deleted_at: string | null;
        };
        /**
         * WorkflowDecision
         * @description What one person decided on one step.
         */
        WorkflowDecision: {
            step: number;
            decider: components["schemas"]["Reference"];
            approved: boolean;
            note: string | null;
            /** Format: date-time */
            decided_at: string;
        };
        /**
         * WorkflowDetail
         * @description A request with its decisions and the assets that it was carried out with.
         */
        WorkflowDetail: {
            /** Format: uuid */
            id: string;
            type: components["schemas"]["WorkflowType"];
            state: components["schemas"]["WorkflowState"];
            asset: components["schemas"]["AssignedAsset"] | null;
            category: components["schemas"]["CategoryReference"] | null;
            model: components["schemas"]["Reference"] | null;
            quantity: number;
            requester: components["schemas"]["Reference"];
            requested_for: components["schemas"]["Reference"];
            reason: string;
            starts_at: string | null;
            expected_return_date: string | null;
            /** @description Which decision it waits for, counted from 0. */
            step: number;
            step_count: number;
            decided_at: string | null;
            decision_note: string | null;
            completed_at: string | null;
            acknowledged_at: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            decisions: components["schemas"]["WorkflowDecision"][];
            assets: components["schemas"]["AssignedAsset"][];
        };
        /**
         * WorkflowState
         * @description How far a request has come.
         * @enum {string}
         */
        WorkflowState: "pending" | "approved" | "rejected" | "cancelled" | "completed";
        /**
         * WorkflowSummary
         * @description How many requests wait for oneself.
         */
        WorkflowSummary: {
            pending_my_approval: number;
            /** @description One's own that are not finished. */
            open: number;
            /** @description One's own that were decided and not yet looked at. */
            unacknowledged: number;
        };
        /**
         * WorkflowType
         * @description What is asked for.
         * @enum {string}
         */
        WorkflowType: "checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal";
        /**
         * WriteCommentRequest
         * @description What is said.
         */
        WriteCommentRequest: {
            text: string;
        };
        /**
         * WriteTemplateRequest
         * @description Templates: only those of e-mails have HTML.
         */
        WriteTemplateRequest: {
            /** @description One line */
            subject: string;
            text: string;
            html?: string | null;
        };
    };
    responses: {
        /** @description `not_authenticated`: Sign in first; `token_expired`: The token has run out; refresh it or sign in again */
        NotAuthenticatedOrTokenExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `forbidden`: Your role does not allow this */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 403;
                    /** @enum {string} */
                    code: "forbidden";
                };
            };
        };
        /** @description `validation_error`: Something in the request is not valid */
        ValidationError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {string} */
                    code: "validation_error";
                };
            };
        };
        /** @description `rate_limited`: Too many requests; wait a little */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 429;
                    /** @enum {string} */
                    code: "rate_limited";
                };
            };
        };
        /** @description `internal_error`: Something went wrong on our side */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 500;
                    /** @enum {string} */
                    code: "internal_error";
                };
            };
        };
        /** @description `unavailable`: The service cannot answer now; try again */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 503;
                    /** @enum {string} */
                    code: "unavailable";
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "idempotency_in_progress";
                };
            };
        };
        /** @description `payload_too_large`: The request is too large */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 413;
                    /** @enum {string} */
                    code: "payload_too_large";
                };
            };
        };
        /** @description `unsupported_media_type`: Send JSON, with Content-Type: application/json */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 415;
                    /** @enum {string} */
                    code: "unsupported_media_type";
                };
            };
        };
        /** @description `validation_error`: Something in the request is not valid; `idempotency_key_reused`: This Idempotency-Key was used for another request */
        ValidationErrorOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 422;
                    /** @enum {string} */
                    code: "validation_error" | "idempotency_key_reused";
                };
            };
        };
        /** @description `not_found`: There is no such thing, or it is not yours to see */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {string} */
                    code: "not_found";
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `in_use`: Something still refers to this; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "in_use" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `precondition_failed`: It was changed since you read it; read it again */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 412;
                    /** @enum {string} */
                    code: "precondition_failed";
                };
            };
        };
        /** @description `duplicate_asset_tag`: Another asset has this tag; `duplicate_serial_number`: Another asset has this serial number; `conflict`: This does not fit with what is already there */
        DuplicateAssetTagOrDuplicateSerialNumberOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_asset_tag" | "duplicate_serial_number" | "conflict";
                };
            };
        };
        /** @description `in_use`: Something still refers to this */
        InUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "in_use";
                };
            };
        };
        /** @description `duplicate_serial_number`: Another asset has this serial number; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        DuplicateSerialNumberOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_serial_number" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_unavailable`: The asset cannot be checked out now; `reservation_conflict`: It is somebody else's at that time; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        AssetUnavailableOrReservationConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_unavailable" | "reservation_conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_not_checked_out`: Nobody has the asset; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        AssetNotCheckedOutOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `asset_not_checked_out`: Nobody has the asset; `reservation_conflict`: It is somebody else's at that time; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "asset_not_checked_out" | "reservation_conflict" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        IdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "idempotency_in_progress";
                };
            };
        };
        /** @description `workflow_not_pending`: The request has been decided or taken back; `asset_unavailable`: The asset cannot be checked out now; `asset_not_checked_out`: Nobody has the asset; `reservation_conflict`: It is somebody else's at that time; `in_use`: Something still refers to this; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "workflow_not_pending" | "asset_unavailable" | "asset_not_checked_out" | "reservation_conflict" | "in_use" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `conflict`: This does not fit with what is already there */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict";
                };
            };
        };
        /** @description `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        ConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `not_found`: There is no such thing, or it is not yours to see; `file_missing`: The file is not in the file store any more */
        NotFoundOrFileMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 404;
                    /** @enum {string} */
                    code: "not_found" | "file_missing";
                };
            };
        };
        /** @description `too_many_attachments`: It has as many attachments as it may have; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        TooManyAttachmentsOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "too_many_attachments" | "idempotency_in_progress";
                };
            };
        };
        /** @description `too_many_attachments`: It has as many attachments as it may have; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        TooManyAttachmentsOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "too_many_attachments" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `reservation_conflict`: It is somebody else's at that time; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        ReservationConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `reservation_conflict`: It is somebody else's at that time */
        ReservationConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict";
                };
            };
        };
        /** @description `reservation_conflict`: It is somebody else's at that time; `asset_unavailable`: The asset cannot be checked out now; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        ReservationConflictOrAssetUnavailableOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "reservation_conflict" | "asset_unavailable" | "idempotency_in_progress";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: This does not fit with what is already there; `idempotency_in_progress`: The first request with this Idempotency-Key is still running */
        DuplicateEmailOrConflictOrIdempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict" | "idempotency_in_progress";
                };
            };
        };
        /** @description `duplicate_email`: Another user has this e-mail address; `conflict`: This does not fit with what is already there */
        DuplicateEmailOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "duplicate_email" | "conflict";
                };
            };
        };
        /** @description `in_use`: Something still refers to this; `conflict`: This does not fit with what is already there */
        InUseOrConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "in_use" | "conflict";
                };
            };
        };
        /** @description `invalid_credentials`: The e-mail address or the password is wrong; `not_authenticated`: Sign in first; `token_expired`: The token has run out; refresh it or sign in again */
        InvalidCredentialsOrNotAuthenticatedOrTokenExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "invalid_credentials" | "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `token_reused`: The refresh token was used before; the session has been ended; `not_authenticated`: Sign in first; `token_expired`: The token has run out; refresh it or sign in again */
        TokenReusedOrNotAuthenticatedOrTokenExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 401;
                    /** @enum {string} */
                    code: "token_reused" | "not_authenticated" | "token_expired";
                };
            };
        };
        /** @description `conflict`: This does not fit with what is already there; `in_use`: Something still refers to this */
        ConflictOrInUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status: 409;
                    /** @enum {string} */
                    code: "conflict" | "in_use";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Its version, to be sent as `If-Match` when it is changed */
        ETag: string;
        /** @description Where it is read */
        Location: string;
    };
    pathItems: never;
}
export type ApiToken = components['schemas']['ApiToken'];
export type ApprovalRule = components['schemas']['ApprovalRule'];
export type ApprovalStep = components['schemas']['ApprovalStep'];
export type ApproveWorkflowRequest = components['schemas']['ApproveWorkflowRequest'];
export type Asset = components['schemas']['Asset'];
export type AssetAvailability = components['schemas']['AssetAvailability'];
export type AssetModel = components['schemas']['AssetModel'];
export type AssetModelReference = components['schemas']['AssetModelReference'];
export type AssignedAsset = components['schemas']['AssignedAsset'];
export type Assignment = components['schemas']['Assignment'];
export type AttachedWorkflow = components['schemas']['AttachedWorkflow'];
export type Attachment = components['schemas']['Attachment'];
export type BulkCreate = components['schemas']['BulkCreate'];
export type BulkDelete = components['schemas']['BulkDelete'];
export type BulkRequest = components['schemas']['BulkRequest'];
export type BulkResponse = components['schemas']['BulkResponse'];
export type BulkResult = components['schemas']['BulkResult'];
export type BulkUpdate = components['schemas']['BulkUpdate'];
export type BusyPeriod = components['schemas']['BusyPeriod'];
export type Calendar = components['schemas']['Calendar'];
export type Category = components['schemas']['Category'];
export type CategoryReference = components['schemas']['CategoryReference'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type ChangeRoleRequest = components['schemas']['ChangeRoleRequest'];
export type Channel = components['schemas']['Channel'];
export type ChatAddress = components['schemas']['ChatAddress'];
export type Check = components['schemas']['Check'];
export type CheckInManyRequest = components['schemas']['CheckInManyRequest'];
export type CheckInRequest = components['schemas']['CheckInRequest'];
export type CheckOutManyRequest = components['schemas']['CheckOutManyRequest'];
export type CheckOutRequest = components['schemas']['CheckOutRequest'];
export type CheckOutReservationRequest = components['schemas']['CheckOutReservationRequest'];
export type CreateApiTokenRequest = components['schemas']['CreateApiTokenRequest'];
export type CreateApprovalRuleRequest = components['schemas']['CreateApprovalRuleRequest'];
export type CreateAssetModelRequest = components['schemas']['CreateAssetModelRequest'];
export type CreateAssetRequest = components['schemas']['CreateAssetRequest'];
export type CreateCategoryRequest = components['schemas']['CreateCategoryRequest'];
export type CreateChatAddressRequest = components['schemas']['CreateChatAddressRequest'];
export type CreateCustomFieldRequest = components['schemas']['CreateCustomFieldRequest'];
export type CreateDepartmentRequest = components['schemas']['CreateDepartmentRequest'];
export type CreateLicenseRequest = components['schemas']['CreateLicenseRequest'];
export type CreateLocationRequest = components['schemas']['CreateLocationRequest'];
export type CreateMaintenanceRequest = components['schemas']['CreateMaintenanceRequest'];
export type CreateManufacturerRequest = components['schemas']['CreateManufacturerRequest'];
export type CreateReservationRequest = components['schemas']['CreateReservationRequest'];
export type CreateStatusRequest = components['schemas']['CreateStatusRequest'];
export type CreateSupplierRequest = components['schemas']['CreateSupplierRequest'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type CreateWorkflowRequest = components['schemas']['CreateWorkflowRequest'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type CustomField = components['schemas']['CustomField'];
export type CustomFieldType = components['schemas']['CustomFieldType'];
export type DecidedBy = components['schemas']['DecidedBy'];
export type DeliveredEvent = components['schemas']['DeliveredEvent'];
export type DeliveryAttempt = components['schemas']['DeliveryAttempt'];
export type DeliveryError = components['schemas']['DeliveryError'];
export type DeliveryState = components['schemas']['DeliveryState'];
export type Department = components['schemas']['Department'];
export type DisabledReason = components['schemas']['DisabledReason'];
export type Event = components['schemas']['Event'];
export type EventActor = components['schemas']['EventActor'];
export type FieldProblem = components['schemas']['FieldProblem'];
export type FinishMaintenanceRequest = components['schemas']['FinishMaintenanceRequest'];
export type FinishWorkflowRequest = components['schemas']['FinishWorkflowRequest'];
export type Holder = components['schemas']['Holder'];
export type Job = components['schemas']['Job'];
export type JobState = components['schemas']['JobState'];
export type License = components['schemas']['License'];
export type Liveness = components['schemas']['Liveness'];
export type Location = components['schemas']['Location'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type Maintenance = components['schemas']['Maintenance'];
export type MaintenanceKind = components['schemas']['MaintenanceKind'];
export type MaintenanceState = components['schemas']['MaintenanceState'];
export type Manufacturer = components['schemas']['Manufacturer'];
export type MessagePreview = components['schemas']['MessagePreview'];
export type ModelAvailability = components['schemas']['ModelAvailability'];
export type NewApiToken = components['schemas']['NewApiToken'];
export type Notification = components['schemas']['Notification'];
export type NotificationKind = components['schemas']['NotificationKind'];
export type NotificationTemplate = components['schemas']['NotificationTemplate'];
export type ApiTokenPage = components['schemas']['ApiTokenPage'];
export type ApprovalRulePage = components['schemas']['ApprovalRulePage'];
export type AssetModelPage = components['schemas']['AssetModelPage'];
export type AssetPage = components['schemas']['AssetPage'];
export type AssignmentPage = components['schemas']['AssignmentPage'];
export type AttachmentPage = components['schemas']['AttachmentPage'];
export type CategoryPage = components['schemas']['CategoryPage'];
export type ChatAddressPage = components['schemas']['ChatAddressPage'];
export type CustomFieldPage = components['schemas']['CustomFieldPage'];
export type DepartmentPage = components['schemas']['DepartmentPage'];
export type EventPage = components['schemas']['EventPage'];
export type JobPage = components['schemas']['JobPage'];
export type LicensePage = components['schemas']['LicensePage'];
export type LocationPage = components['schemas']['LocationPage'];
export type MaintenancePage = components['schemas']['MaintenancePage'];
export type ManufacturerPage = components['schemas']['ManufacturerPage'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type ReservationPage = components['schemas']['ReservationPage'];
export type SessionPage = components['schemas']['SessionPage'];
export type StatusPage = components['schemas']['StatusPage'];
export type SupplierPage = components['schemas']['SupplierPage'];
export type UserPage = components['schemas']['UserPage'];
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];
export type WebhookPage = components['schemas']['WebhookPage'];
export type WorkflowCommentPage = components['schemas']['WorkflowCommentPage'];
export type WorkflowPage = components['schemas']['WorkflowPage'];
export type Permission = components['schemas']['Permission'];
export type Preference = components['schemas']['Preference'];
export type Preferences = components['schemas']['Preferences'];
export type Problem = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type ReadAllRequest = components['schemas']['ReadAllRequest'];
export type Readiness = components['schemas']['Readiness'];
export type Reference = components['schemas']['Reference'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type RejectWorkflowRequest = components['schemas']['RejectWorkflowRequest'];
export type Reservation = components['schemas']['Reservation'];
export type ReservationState = components['schemas']['ReservationState'];
export type Role = components['schemas']['Role'];
export type ScanResponse = components['schemas']['ScanResponse'];
export type ScanResult = components['schemas']['ScanResult'];
export type Session = components['schemas']['Session'];
export type SetPasswordRequest = components['schemas']['SetPasswordRequest'];
export type SetPreference = components['schemas']['SetPreference'];
export type SetPreferencesRequest = components['schemas']['SetPreferencesRequest'];
export type SignedIn = components['schemas']['SignedIn'];
export type Status = components['schemas']['Status'];
export type StatusKind = components['schemas']['StatusKind'];
export type StatusReference = components['schemas']['StatusReference'];
export type Supplier = components['schemas']['Supplier'];
export type TemplateField = components['schemas']['TemplateField'];
export type TemplateKind = components['schemas']['TemplateKind'];
export type TemplateKinds = components['schemas']['TemplateKinds'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type Trial = components['schemas']['Trial'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type UpdateApprovalRuleRequest = components['schemas']['UpdateApprovalRuleRequest'];
export type UpdateAssetModelRequest = components['schemas']['UpdateAssetModelRequest'];
export type UpdateAssetRequest = components['schemas']['UpdateAssetRequest'];
export type UpdateAttachmentRequest = components['schemas']['UpdateAttachmentRequest'];
export type UpdateCategoryRequest = components['schemas']['UpdateCategoryRequest'];
export type UpdateChatAddressRequest = components['schemas']['UpdateChatAddressRequest'];
export type UpdateCurrentUserRequest = components['schemas']['UpdateCurrentUserRequest'];
export type UpdateCustomFieldRequest = components['schemas']['UpdateCustomFieldRequest'];
export type UpdateDepartmentRequest = components['schemas']['UpdateDepartmentRequest'];
export type UpdateLicenseRequest = components['schemas']['UpdateLicenseRequest'];
export type UpdateLocationRequest = components['schemas']['UpdateLocationRequest'];
export type UpdateMaintenanceRequest = components['schemas']['UpdateMaintenanceRequest'];
export type UpdateManufacturerRequest = components['schemas']['UpdateManufacturerRequest'];
export type UpdateReservationRequest = components['schemas']['UpdateReservationRequest'];
export type UpdateStatusRequest = components['schemas']['UpdateStatusRequest'];
export type UpdateSupplierRequest = components['schemas']['UpdateSupplierRequest'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type UpdateWebhookRequest = components['schemas']['UpdateWebhookRequest'];
export type User = components['schemas']['User'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookSecret = components['schemas']['WebhookSecret'];
export type Workflow = components['schemas']['Workflow'];
export type WorkflowComment = components['schemas']['WorkflowComment'];
export type WorkflowDecision = components['schemas']['WorkflowDecision'];
export type WorkflowDetail = components['schemas']['WorkflowDetail'];
export type WorkflowState = components['schemas']['WorkflowState'];
export type WorkflowSummary = components['schemas']['WorkflowSummary'];
export type WorkflowType = components['schemas']['WorkflowType'];
export type WriteCommentRequest = components['schemas']['WriteCommentRequest'];
export type WriteTemplateRequest = components['schemas']['WriteTemplateRequest'];
export type ResponseNotAuthenticatedOrTokenExpired = components['responses']['NotAuthenticatedOrTokenExpired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseValidationError = components['responses']['ValidationError'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseValidationErrorOrIdempotencyKeyReused = components['responses']['ValidationErrorOrIdempotencyKeyReused'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseDuplicateAssetTagOrDuplicateSerialNumberOrConflict = components['responses']['DuplicateAssetTagOrDuplicateSerialNumberOrConflict'];
export type ResponseInUse = components['responses']['InUse'];
export type ResponseDuplicateSerialNumberOrIdempotencyInProgress = components['responses']['DuplicateSerialNumberOrIdempotencyInProgress'];
export type ResponseAssetUnavailableOrReservationConflictOrIdempotencyInProgress = components['responses']['AssetUnavailableOrReservationConflictOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrConflictOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrConflictOrIdempotencyInProgress'];
export type ResponseAssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress = components['responses']['AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress'];
export type ResponseIdempotencyInProgress = components['responses']['IdempotencyInProgress'];
export type ResponseWorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress = components['responses']['WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseConflictOrIdempotencyInProgress = components['responses']['ConflictOrIdempotencyInProgress'];
export type ResponseNotFoundOrFileMissing = components['responses']['NotFoundOrFileMissing'];
export type ResponseTooManyAttachmentsOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrIdempotencyInProgress'];
export type ResponseTooManyAttachmentsOrConflictOrIdempotencyInProgress = components['responses']['TooManyAttachmentsOrConflictOrIdempotencyInProgress'];
export type ResponseReservationConflictOrIdempotencyInProgress = components['responses']['ReservationConflictOrIdempotencyInProgress'];
export type ResponseReservationConflict = components['responses']['ReservationConflict'];
export type ResponseReservationConflictOrAssetUnavailableOrIdempotencyInProgress = components['responses']['ReservationConflictOrAssetUnavailableOrIdempotencyInProgress'];
export type ResponseDuplicateEmailOrConflictOrIdempotencyInProgress = components['responses']['DuplicateEmailOrConflictOrIdempotencyInProgress'];
export type ResponseDuplicateEmailOrConflict = components['responses']['DuplicateEmailOrConflict'];
export type ResponseInUseOrConflict = components['responses']['InUseOrConflict'];
export type ResponseInvalidCredentialsOrNotAuthenticatedOrTokenExpired = components['responses']['InvalidCredentialsOrNotAuthenticatedOrTokenExpired'];
export type ResponseTokenReusedOrNotAuthenticatedOrTokenExpired = components['responses']['TokenReusedOrNotAuthenticatedOrTokenExpired'];
export type ResponseConflictOrInUse = components['responses']['ConflictOrInUse'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    list_assets: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                /** @description The list as it was at that time */
                as_of?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_tag?: string[];
                asset_tag__ne?: string[];
                asset_tag__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                currency?: string[];
                currency__ne?: string[];
                currency__icontains?: string;
                requestable?: boolean[];
                serial_number?: string[];
                serial_number__ne?: string[];
                serial_number__icontains?: string;
                serial_number__isnull?: boolean;
                old_asset_number?: string[];
                old_asset_number__ne?: string[];
                old_asset_number__icontains?: string;
                old_asset_number__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                purchase_request?: string[];
                purchase_request__ne?: string[];
                purchase_request__icontains?: string;
                purchase_request__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                purchase_price?: string[];
                purchase_price__ne?: string[];
                purchase_price__gte?: string;
                purchase_price__lte?: string;
                purchase_price__gt?: string;
                purchase_price__lt?: string;
                purchase_price__isnull?: boolean;
                tax_invoice_date?: string[];
                tax_invoice_date__ne?: string[];
                tax_invoice_date__gte?: string;
                tax_invoice_date__lte?: string;
                tax_invoice_date__gt?: string;
                tax_invoice_date__lt?: string;
                tax_invoice_date__isnull?: boolean;
                warranty_months?: number[];
                warranty_months__ne?: number[];
                warranty_months__gte?: number;
                warranty_months__lte?: number;
                warranty_months__gt?: number;
                warranty_months__lt?: number;
                warranty_months__isnull?: boolean;
                warranty_expires?: string[];
                warranty_expires__ne?: string[];
                warranty_expires__gte?: string;
                warranty_expires__lte?: string;
                warranty_expires__gt?: string;
                warranty_expires__lt?: string;
                warranty_expires__isnull?: boolean;
                description?: string[];
                description__ne?: string[];
                description__icontains?: string;
                description__isnull?: boolean;
                notes?: string[];
                notes__ne?: string[];
                notes__icontains?: string;
                notes__isnull?: boolean;
                special_notes?: string[];
                special_notes__ne?: string[];
                special_notes__icontains?: string;
                special_notes__isnull?: boolean;
                status?: string[];
                status__ne?: string[];
                status__icontains?: string;
                status_id?: string[];
                status_id__ne?: string[];
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                grade?: ("A" | "B" | "C")[];
                grade__ne?: ("A" | "B" | "C")[];
                grade__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                holder_type?: ("user" | "location" | "asset")[];
                holder_type__ne?: ("user" | "location" | "asset")[];
                holder_type__isnull?: boolean;
                /** @description By custom fields: `custom_fields.ram_gb__gte=16`, with the lookups of the field's type */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssetRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrInUseOrConflictOrIdempotencyInProgress"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_by_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asset_tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset: {
        parameters: {
            query?: {
                /** @description The asset as it was at that time */
                as_of?: string;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssetRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateAssetTagOrDuplicateSerialNumberOrConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateSerialNumberOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_history: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                occurred_at?: string[];
                occurred_at__ne?: string[];
                occurred_at__gte?: string;
                occurred_at__lte?: string;
                occurred_at__gt?: string;
                occurred_at__lt?: string;
                actor_id?: string[];
                actor_id__ne?: string[];
                actor_id__isnull?: boolean;
                actor_name?: string[];
                actor_name__ne?: string[];
                actor_name__icontains?: string;
                action?: string[];
                action__ne?: string[];
                action__icontains?: string;
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                request_id?: string[];
                request_id__ne?: string[];
                request_id__icontains?: string;
                request_id__isnull?: boolean;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_assignments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("checked_out_at" | "-checked_out_at" | "due_at" | "-due_at" | "checked_in_at" | "-checked_in_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                open?: boolean[];
                overdue?: boolean[];
                asset_id?: string[];
                asset_id__ne?: string[];
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                user_id?: string[];
                user_id__ne?: string[];
                user_id__isnull?: boolean;
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                parent_asset_id?: string[];
                parent_asset_id__ne?: string[];
                parent_asset_id__isnull?: boolean;
                checked_out_at?: string[];
                checked_out_at__ne?: string[];
                checked_out_at__gte?: string;
                checked_out_at__lte?: string;
                checked_out_at__gt?: string;
                checked_out_at__lt?: string;
                due_at?: string[];
                due_at__ne?: string[];
                due_at__gte?: string;
                due_at__lte?: string;
                due_at__gt?: string;
                due_at__lt?: string;
                due_at__isnull?: boolean;
                checked_in_at?: string[];
                checked_in_at__ne?: string[];
                checked_in_at__gte?: string;
                checked_in_at__lte?: string;
                checked_in_at__gt?: string;
                checked_in_at__lt?: string;
                checked_in_at__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_assignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOutManyRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetUnavailableOrReservationConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_in_assets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInManyRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanResponse"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOutRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetUnavailableOrReservationConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    transfer_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrReservationConflictOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_in_asset: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AssetNotCheckedOutOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflows: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                requester_id?: string[];
                requester_id__ne?: string[];
                requested_for_id?: string[];
                requested_for_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                decided_at?: string[];
                decided_at__ne?: string[];
                decided_at__gte?: string;
                decided_at__lte?: string;
                decided_at__gt?: string;
                decided_at__lt?: string;
                decided_at__isnull?: boolean;
                expected_return_date?: string[];
                expected_return_date__ne?: string[];
                expected_return_date__gte?: string;
                expected_return_date__lte?: string;
                expected_return_date__gt?: string;
                expected_return_date__lt?: string;
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow_summary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowSummary"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflows_pending_my_approval: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "expected_return_date" | "-expected_return_date" | "decided_at" | "-decided_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                state?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                state__ne?: ("pending" | "approved" | "rejected" | "cancelled" | "completed")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                requester_id?: string[];
                requester_id__ne?: string[];
                requested_for_id?: string[];
                requested_for_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                decided_at?: string[];
                decided_at__ne?: string[];
                decided_at__gte?: string;
                decided_at__lte?: string;
                decided_at__gt?: string;
                decided_at__lt?: string;
                decided_at__isnull?: boolean;
                expected_return_date?: string[];
                expected_return_date__ne?: string[];
                expected_return_date__gte?: string;
                expected_return_date__lte?: string;
                expected_return_date__gt?: string;
                expected_return_date__lt?: string;
                expected_return_date__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approve_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reject_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    complete_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishWorkflowRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowNotPendingOrAssetUnavailableOrAssetNotCheckedOutOrReservationConflictOrInUseOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledge_workflow: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDetail"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflow_comments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                author_id?: string[];
                author_id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCommentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCommentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_workflow_comment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workflow_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                workflow_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_workflow_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                workflow_id: string;
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteCommentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowComment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                kind?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                kind__ne?: ("workflow_approval_requested" | "workflow_decided" | "workflow_commented" | "workflow_completed" | "workflow_cancelled" | "asset_checked_out" | "asset_checked_in" | "asset_transferred" | "asset_due_soon" | "asset_overdue" | "reservation_created" | "reservation_rescheduled" | "reservation_cancelled" | "reservation_no_show" | "maintenance_due" | "maintenance_started" | "maintenance_finished" | "warranty_expiring" | "license_expiring" | "webhook_disabled")[];
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                entity_id__isnull?: boolean;
                unread?: boolean[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    count_unread_notifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    read_all_notifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadAllRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_notification_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPreferencesRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    read_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_maintenances: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "scheduled_on" | "-scheduled_on" | "started_at" | "-started_at" | "cost" | "-cost")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                asset_id?: string[];
                asset_id__ne?: string[];
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                kind?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                kind__ne?: ("repair" | "inspection" | "upgrade" | "cleaning" | "calibration" | "other")[];
                state?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                state__ne?: ("scheduled" | "in_progress" | "completed" | "cancelled")[];
                scheduled_on?: string[];
                scheduled_on__ne?: string[];
                scheduled_on__gte?: string;
                scheduled_on__lte?: string;
                scheduled_on__gt?: string;
                scheduled_on__lt?: string;
                scheduled_on__isnull?: boolean;
                started_at?: string[];
                started_at__ne?: string[];
                started_at__gte?: string;
                started_at__lte?: string;
                started_at__gt?: string;
                started_at__lt?: string;
                started_at__isnull?: boolean;
                finished_at?: string[];
                finished_at__ne?: string[];
                finished_at__gte?: string;
                finished_at__lte?: string;
                finished_at__gt?: string;
                finished_at__lt?: string;
                finished_at__isnull?: boolean;
                cost?: string[];
                cost__ne?: string[];
                cost__gte?: string;
                cost__lte?: string;
                cost__gt?: string;
                cost__lt?: string;
                cost__isnull?: boolean;
                is_warranty?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaintenancePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMaintenanceRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_maintenance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMaintenanceRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    start_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    finish_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishMaintenanceRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_maintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Maintenance"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_attachments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttachmentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment_content: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what one has: 304 if it is the same */
                "If-None-Match"?: string;
                /** @description A part of the file, such as `bytes=0-1023`: 206 with that */
                Range?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description What one has is the same */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment_thumbnail: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what one has: 304 if it is the same */
                "If-None-Match"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description The part that was asked for */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": Blob;
                };
            };
            /** @description What one has is the same */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrFileMissing"];
            409: components["responses"]["TooManyAttachmentsOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_asset_attachments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_workflow_attachments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_workflow_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                workflow_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_maintenance_attachments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "file_name" | "-file_name" | "size" | "-size")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_id?: string[];
                asset_id__ne?: string[];
                asset_id__isnull?: boolean;
                workflow_id?: string[];
                workflow_id__ne?: string[];
                workflow_id__isnull?: boolean;
                maintenance_id?: string[];
                maintenance_id__ne?: string[];
                maintenance_id__isnull?: boolean;
                uploaded_by_id?: string[];
                uploaded_by_id__ne?: string[];
                file_name?: string[];
                file_name__ne?: string[];
                file_name__icontains?: string;
                content_type?: string[];
                content_type__ne?: string[];
                content_type__icontains?: string;
                size?: number[];
                size__ne?: number[];
                size__gte?: number;
                size__lte?: number;
                size__gt?: number;
                size__lt?: number;
                sha256?: string[];
                sha256__ne?: string[];
                sha256__icontains?: string;
                is_image?: boolean[];
            };
            header?: never;
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_maintenance_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                maintenance_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: Blob;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TooManyAttachmentsOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_reservations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "starts_at" | "-starts_at" | "ends_at" | "-ends_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                state?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                state__ne?: ("reserved" | "checked_out" | "cancelled" | "no_show")[];
                asset_id?: string[];
                asset_id__ne?: string[];
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                user_id?: string[];
                user_id__ne?: string[];
                starts_at?: string[];
                starts_at__ne?: string[];
                starts_at__gte?: string;
                starts_at__lte?: string;
                starts_at__gt?: string;
                starts_at__lt?: string;
                ends_at?: string[];
                ends_at__ne?: string[];
                ends_at__gte?: string;
                ends_at__lte?: string;
                ends_at__gt?: string;
                ends_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReservationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReservationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ReservationConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_calendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_reservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReservationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reservation"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    check_out_reservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                reservation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckOutReservationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReservationConflictOrAssetUnavailableOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_availability: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                asset_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAvailability"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_model_availability: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelAvailability"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_calendar: {
        parameters: {
            query: {
                key: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_approval_rules: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "position" | "-position" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                type?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__ne?: ("checkout" | "checkin" | "transfer" | "rental" | "return" | "maintenance" | "disposal")[];
                type__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRulePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_approval_rule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApprovalRuleRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_approval_rule: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                approval_rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalRule"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_users: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("name" | "-name" | "email" | "-email" | "employee_number" | "-employee_number" | "created_at" | "-created_at" | "updated_at" | "-updated_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                email?: string[];
                email__ne?: string[];
                email__icontains?: string;
                email__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                role?: ("admin" | "manager" | "employee")[];
                role__ne?: ("admin" | "manager" | "employee")[];
                department_id?: string[];
                department_id__ne?: string[];
                department_id__isnull?: boolean;
                employee_number?: string[];
                employee_number__ne?: string[];
                employee_number__icontains?: string;
                employee_number__isnull?: boolean;
                is_active?: boolean[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["DuplicateEmailOrConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_user: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivate_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["InUseOrConflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateEmailOrConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_assets_of_user: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "asset_tag" | "-asset_tag" | "name" | "-name" | "purchase_date" | "-purchase_date" | "purchase_price" | "-purchase_price" | "grade" | "-grade" | "serial_number" | "-serial_number" | "warranty_expires" | "-warranty_expires" | "status" | "-status" | "category" | "-category" | "model" | "-model" | "location" | "-location" | "supplier" | "-supplier" | "holder" | "-holder")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                /** @description The list as it was at that time */
                as_of?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                asset_tag?: string[];
                asset_tag__ne?: string[];
                asset_tag__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                currency?: string[];
                currency__ne?: string[];
                currency__icontains?: string;
                requestable?: boolean[];
                serial_number?: string[];
                serial_number__ne?: string[];
                serial_number__icontains?: string;
                serial_number__isnull?: boolean;
                old_asset_number?: string[];
                old_asset_number__ne?: string[];
                old_asset_number__icontains?: string;
                old_asset_number__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                purchase_request?: string[];
                purchase_request__ne?: string[];
                purchase_request__icontains?: string;
                purchase_request__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                purchase_price?: string[];
                purchase_price__ne?: string[];
                purchase_price__gte?: string;
                purchase_price__lte?: string;
                purchase_price__gt?: string;
                purchase_price__lt?: string;
                purchase_price__isnull?: boolean;
                tax_invoice_date?: string[];
                tax_invoice_date__ne?: string[];
                tax_invoice_date__gte?: string;
                tax_invoice_date__lte?: string;
                tax_invoice_date__gt?: string;
                tax_invoice_date__lt?: string;
                tax_invoice_date__isnull?: boolean;
                warranty_months?: number[];
                warranty_months__ne?: number[];
                warranty_months__gte?: number;
                warranty_months__lte?: number;
                warranty_months__gt?: number;
                warranty_months__lt?: number;
                warranty_months__isnull?: boolean;
                warranty_expires?: string[];
                warranty_expires__ne?: string[];
                warranty_expires__gte?: string;
                warranty_expires__lte?: string;
                warranty_expires__gt?: string;
                warranty_expires__lt?: string;
                warranty_expires__isnull?: boolean;
                description?: string[];
                description__ne?: string[];
                description__icontains?: string;
                description__isnull?: boolean;
                notes?: string[];
                notes__ne?: string[];
                notes__icontains?: string;
                notes__isnull?: boolean;
                special_notes?: string[];
                special_notes__ne?: string[];
                special_notes__icontains?: string;
                special_notes__isnull?: boolean;
                status?: string[];
                status__ne?: string[];
                status__icontains?: string;
                status_id?: string[];
                status_id__ne?: string[];
                status_kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                status_kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
                grade?: ("A" | "B" | "C")[];
                grade__ne?: ("A" | "B" | "C")[];
                grade__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                location_id?: string[];
                location_id__ne?: string[];
                location_id__isnull?: boolean;
                model_id?: string[];
                model_id__ne?: string[];
                model_id__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                holder_id?: string[];
                holder_id__ne?: string[];
                holder_id__isnull?: boolean;
                holder_type?: ("user" | "location" | "asset")[];
                holder_type__ne?: ("user" | "location" | "asset")[];
                holder_type__isnull?: boolean;
                /** @description By custom fields: `custom_fields.ram_gb__gte=16`, with the lookups of the field's type */
                custom_fields?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_user_role: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_user_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            401: components["responses"]["InvalidCredentialsOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refresh_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The refresh token of a browser; only a page of ours may make use of it. */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            401: components["responses"]["TokenReusedOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The refresh token of a browser; only a page of ours may make use of it. */
                sams_refresh_token?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"] | null;
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_current_user: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_current_user: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCurrentUserRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUser"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["InvalidCredentialsOrNotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_sessions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "last_used_at" | "-last_used_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_api_tokens: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_api_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiTokenRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_api_token: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revoke_api_token: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                token_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_events: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("occurred_at" | "-occurred_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                occurred_at?: string[];
                occurred_at__ne?: string[];
                occurred_at__gte?: string;
                occurred_at__lte?: string;
                occurred_at__gt?: string;
                occurred_at__lt?: string;
                actor_id?: string[];
                actor_id__ne?: string[];
                actor_id__isnull?: boolean;
                actor_name?: string[];
                actor_name__ne?: string[];
                actor_name__icontains?: string;
                action?: string[];
                action__ne?: string[];
                action__icontains?: string;
                entity_type?: string[];
                entity_type__ne?: string[];
                entity_type__icontains?: string;
                entity_id?: string[];
                entity_id__ne?: string[];
                request_id?: string[];
                request_id__ne?: string[];
                request_id__icontains?: string;
                request_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stream_events: {
        parameters: {
            query?: {
                entity_type?: string;
                entity_id?: string;
            };
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events, each named by its action, with this as its data */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_categories: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCategoryRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCategoryRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_category: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                category_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_locations: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                code__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLocationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_location: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLocationRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_location: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_statuses: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "name" | "-name" | "code" | "-code")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                kind?: ("available" | "in_use" | "unavailable" | "retired")[];
                kind__ne?: ("available" | "in_use" | "unavailable" | "retired")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStatusRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStatusRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_status: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                status_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_departments: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "code" | "-code")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                code?: string[];
                code__ne?: string[];
                code__icontains?: string;
                code__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                name_en?: string[];
                name_en__ne?: string[];
                name_en__icontains?: string;
                name_en__isnull?: boolean;
                parent_id?: string[];
                parent_id__ne?: string[];
                parent_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDepartmentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_department: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDepartmentRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_manufacturers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManufacturerPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateManufacturerRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_manufacturer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateManufacturerRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_manufacturer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                manufacturer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manufacturer"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_suppliers: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSupplierRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_supplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSupplierRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_supplier: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                supplier_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supplier"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_asset_models: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                model_number?: string[];
                model_number__ne?: string[];
                model_number__icontains?: string;
                model_number__isnull?: boolean;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                category_id?: string[];
                category_id__ne?: string[];
                category_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModelPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssetModelRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_asset_model: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssetModelRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_asset_model: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                asset_model_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetModel"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_licenses: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name" | "manufacturer" | "-manufacturer" | "purchase_date" | "-purchase_date" | "expires_on" | "-expires_on")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                manufacturer_id?: string[];
                manufacturer_id__ne?: string[];
                manufacturer_id__isnull?: boolean;
                supplier_id?: string[];
                supplier_id__ne?: string[];
                supplier_id__isnull?: boolean;
                seats?: number[];
                seats__ne?: number[];
                seats__gte?: number;
                seats__lte?: number;
                seats__gt?: number;
                seats__lt?: number;
                seats__isnull?: boolean;
                purchase_date?: string[];
                purchase_date__ne?: string[];
                purchase_date__gte?: string;
                purchase_date__lte?: string;
                purchase_date__gt?: string;
                purchase_date__lt?: string;
                purchase_date__isnull?: boolean;
                order_number?: string[];
                order_number__ne?: string[];
                order_number__icontains?: string;
                order_number__isnull?: boolean;
                expires_on?: string[];
                expires_on__ne?: string[];
                expires_on__gte?: string;
                expires_on__lte?: string;
                expires_on__gt?: string;
                expires_on__lt?: string;
                expires_on__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensePage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLicenseRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_license: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrInUse"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLicenseRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_license: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                license_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["License"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_custom_fields: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "sort_order" | "-sort_order" | "key" | "-key")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                key?: string[];
                key__ne?: string[];
                key__icontains?: string;
                type?: ("text" | "number" | "date" | "boolean" | "choice" | "url")[];
                type__ne?: ("text" | "number" | "date" | "boolean" | "choice" | "url")[];
                category_id?: string[];
                category_id__ne?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomFieldRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_custom_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomFieldRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_custom_field: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_jobs: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "run_at" | "-run_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                state?: ("queued" | "running" | "failed")[];
                state__ne?: ("queued" | "running" | "failed")[];
                key?: string[];
                key__ne?: string[];
                key__icontains?: string;
                key__isnull?: boolean;
                attempts?: number[];
                attempts__ne?: number[];
                attempts__gte?: number;
                attempts__lte?: number;
                attempts__gt?: number;
                attempts__lt?: number;
                run_at?: string[];
                run_at__ne?: string[];
                run_at__gte?: string;
                run_at__lte?: string;
                run_at__gt?: string;
                run_at__lt?: string;
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    run_job: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "updated_at" | "-updated_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                /** @description Parts of words, each of which must be found */
                q?: string;
                id?: string[];
                id__ne?: string[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
                updated_at?: string[];
                updated_at__ne?: string[];
                updated_at__gte?: string;
                updated_at__lte?: string;
                updated_at__gt?: string;
                updated_at__lt?: string;
                deleted_at?: string[];
                deleted_at__ne?: string[];
                deleted_at__gte?: string;
                deleted_at__lte?: string;
                deleted_at__gt?: string;
                deleted_at__lt?: string;
                deleted_at__isnull?: boolean;
                name?: string[];
                name__ne?: string[];
                name__icontains?: string;
                url?: string[];
                url__ne?: string[];
                url__icontains?: string;
                is_active?: boolean[];
                failing_since?: string[];
                failing_since__ne?: string[];
                failing_since__gte?: string;
                failing_since__lte?: string;
                failing_since__gt?: string;
                failing_since__lt?: string;
                failing_since__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restore_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    ping_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhook_deliveries: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                event_id?: string[];
                event_id__ne?: string[];
                event_id__isnull?: boolean;
                state?: ("pending" | "delivered" | "failed")[];
                state__ne?: ("pending" | "delivered" | "failed")[];
                created_at?: string[];
                created_at__ne?: string[];
                created_at__gte?: string;
                created_at__lte?: string;
                created_at__gt?: string;
                created_at__lt?: string;
            };
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliver_webhook_delivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                webhook_id: string;
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_chat_addresses: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `next_cursor` of the page before */
                cursor?: string;
                /** @description By what, with commas between; - is the other way round */
                sort?: ("created_at" | "-created_at" | "name" | "-name")[];
                /** @description Ask for `total`, counted up to 10,000 */
                count?: boolean;
                id?: string[];
                id__ne?: string[];
                user_id?: string[];
                user_id__ne?: string[];
                user_id__isnull?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddressPage"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatAddressRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ConflictOrIdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_chat_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_chat_address: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatAddressRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAddress"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    test_chat_address: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chat_address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trial"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_notification_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateKinds"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_notification_template: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    put_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTemplateRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reset_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that was read: refused (412) if it is another now; `*` is any */
                "If-Match"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationError"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    preview_notification_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own, at best a UUID, by which the request can be sent again without being done again: for 24 hours the answer is the first one, with `Idempotency-Replayed: true` */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: components["schemas"]["NotificationKind"];
                channel: components["schemas"]["Channel"];
                locale: "ko" | "en";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTemplateRequest"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePreview"];
                };
            };
            401: components["responses"]["NotAuthenticatedOrTokenExpired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationErrorOrIdempotencyKeyReused"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Requests cannot be served now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
