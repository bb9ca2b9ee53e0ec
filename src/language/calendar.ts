export interface CalendarWords {}
